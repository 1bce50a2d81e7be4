import { parseKernel } from '../../advisor/plan/kernel.ts'
import type { NodePool } from '../../advisor/plan/node-pool.ts'
import { parseVersion } from '../../advisor/plan/version.ts'
import { useAdvisor } from '../../store/advice.ts'
import { osLabels } from './node-words.ts'

/** How a kernel text was understood, in a few words. */
export function kernelReading(text: string): string | undefined {
  const kernel = parseKernel(text)
  if (!kernel) return undefined
  const { version, build, enterpriseLinux } = kernel
  const number = `Read as kernel ${version.join('.')}`
  const vendor = enterpriseLinux === undefined ? ',' : `, Enterprise Linux ${enterpriseLinux}`
  return build.length > 0 ? `${number}${vendor} build ${build.join('.')}` : number
}

/** How the version of an engine was understood, where more was pasted than the version itself. */
export function versionReading(text: string): string | undefined {
  const version = parseVersion(text)?.join('.')
  return version === undefined || version === text.trim() ? undefined : `Read as version ${version}`
}

/** The systems to choose from, and the one that was typed or read if it is none of them. */
export function useOsChoices({ os }: NodePool): { value: string; label: string }[] {
  const known = useAdvisor()?.catalog.platforms.operatingSystems ?? Object.keys(osLabels).slice(0, 9)
  const all = os === undefined || known.includes(os) ? known : [...known, os]
  return all.map((value) => ({ value, label: osLabels[value] ?? value }))
}

/** The releases of the chosen system that the catalog knows, newest first, and the answered one if it is none of them. */
export function useReleaseChoices({ os, osVersion }: NodePool): { value: string; label: string }[] {
  const releases = useAdvisor()?.catalog.platforms.releases.filter((release) => release.os === os) ?? []
  const versions = releases.map(({ version }) => version)
  const all = osVersion === undefined || versions.includes(osVersion) ? versions : [...versions, osVersion]
  const newer = (a: string, b: string) => b.localeCompare(a, 'en', { numeric: true })
  return all.toSorted(newer).map((value) => ({ value, label: value }))
}
