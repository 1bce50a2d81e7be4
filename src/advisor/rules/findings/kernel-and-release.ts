import type { Catalog } from '../../catalog/catalog-shape.ts'
import { fromPlan } from '../../catalog/cell.ts'
import type { OsRelease } from '../../catalog/platforms-shape.ts'
import { parseKernel, type Kernel } from '../../plan/kernel.ts'
import { compareVersions, parseVersion } from '../../plan/version.ts'
import type { FindingRule } from '../finding-rule.ts'
import { releaseName, systemName } from '../image/plain-names.ts'
import type { Says } from '../verdict.ts'
import type { Accessor } from '../rule.ts'

/** Systems that number their releases as Red Hat does, and build its kernel. */
const numberedLikeRedHat = ['rhel', 'centos', 'rocky', 'almalinux', 'ol']

function releaseOf(os: string, version: string, { platforms }: Catalog): OsRelease | undefined {
  if (!platforms.operatingSystems.includes(os)) return undefined
  const ofSystem = platforms.releases.filter((one) => one.os === os)
  return (
    ofSystem.find((one) => one.version === version) ?? ofSystem.find((one) => version.startsWith(`${one.version}.`))
  )
}

/**
 * Whether no kernel of this release can be that one. Newer kernels exist for most systems (hardware enablement,
 * backports, Oracle's own, ELRepo), so only a series older than the one shipped is ruled out; Windows has one build each.
 */
function neverShipped({ version }: Kernel, release: OsRelease): boolean {
  const shipped = parseVersion(release.kernel.value) ?? []
  if (release.os === 'windows') return version.length >= 3 && compareVersions(version.slice(0, 3), shipped) !== 0
  return compareVersions(version.slice(0, 2), shipped.slice(0, 2)) < 0
}

function foreignBuild(kernel: Kernel, os: string, version: string, name: string, the: Accessor): Says | undefined {
  const built = kernel.enterpriseLinux
  const major = parseVersion(version)?.[0]
  if (built === undefined || (numberedLikeRedHat.includes(os) && (major === undefined || major === built)))
    return undefined
  the(fromPlan)
  return () =>
    `The kernel ${kernel.text} is built for Enterprise Linux ${built}, and the system named is ${name}. One of the two is not what these nodes run: check with uname -r and /etc/os-release.`
}

export const kernelAndRelease: FindingRule = {
  id: 'finding/kernel-that-the-release-never-shipped',
  says: 'A kernel that the named release never shipped means that one of the two answers is wrong.',
  severity: 'warning',
  kind: 'contradiction',
  scope: 'pool',
  find: ({ row, catalog }, the) => {
    const kernel = parseKernel(row.kernel ?? '')
    if (!kernel || row.os === undefined || row.osVersion === undefined) return undefined
    const os = systemName(row.os)
    const version = releaseName(row.osVersion)
    const release = releaseOf(os, version, catalog)
    const foreign = foreignBuild(kernel, os, version, release?.name ?? `${row.os} ${row.osVersion}`, the)
    if (foreign) return foreign
    if (!release || !neverShipped(kernel, release)) return undefined
    const shipped = the(release.kernel)
    const check = os === 'windows' ? 'winver on a node' : 'uname -r and /etc/os-release'
    return () =>
      `${release.name} ships kernel ${shipped}, and the plan has ${kernel.text} with it. One of the two is not what these nodes run: check with ${check}.`
  },
}
