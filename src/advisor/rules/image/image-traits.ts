import type { Catalog } from '../../catalog/catalog-shape.ts'
import type { Cell } from '../../catalog/cell.ts'
import { parseKernel, type Kernel } from '../../plan/kernel.ts'
import type { Engine, NodePool } from '../../plan/node-pool.ts'
import { compareVersions, isOlder, parseVersion, type Version } from '../../plan/version.ts'
import type { Subject } from '../../subject.ts'
import { assuming } from '../settling.ts'
import type { Settled } from '../tier-module.ts'

/** What the rules of the image tier may read of a pool. */
export interface ImageTraits {
  mke: string
  os: string
  osVersion: string
  kernel: Kernel
  /** The kernel that the named release ships, for pools whose own is not known. */
  releaseKernel: { readonly name: string; readonly kernel: Kernel; readonly cell: Cell<string> }
  arch: string
  engine: Engine
  engineVersion: Version
  backingFs: string
  dType: boolean
  rootless: boolean
  usernsRemap: boolean
  selinux: boolean
  /** `none`: a new installation. */
  currentDriver: string
  imageStore: 'graphdriver' | 'containerd'
  dedicatedDisk: boolean
  media: 'nvme' | 'ssd' | 'hdd'
  containerQuota: boolean
}

export const imageTraits = [
  'mke',
  'os',
  'osVersion',
  'kernel',
  'releaseKernel',
  'arch',
  'engine',
  'engineVersion',
  'backingFs',
  'dType',
  'rootless',
  'usernsRemap',
  'selinux',
  'currentDriver',
  'imageStore',
  'dedicatedDisk',
  'media',
  'containerQuota',
] as const satisfies readonly (keyof ImageTraits)[]

export function settleImage(subject: Subject, catalog: Catalog): Settled<ImageTraits> {
  if (subject.kind !== 'image') return { values: {}, assumptions: [] }
  const { row, platform, path } = subject
  const { assume, assumptions } = assuming()
  const newestMke = catalog.platforms.newestMke3.value
  const engine = assume(row.engine, `${path}.engine`, 'mcr', 'Nodes of MKE run Mirantis Container Runtime.')
  const newest = newestVersion(engine, catalog)
  const version = assume(
    row.engineVersion,
    `${path}.engineVersion`,
    newest,
    'No engine version is named, so the newest line in the catalog stands.',
  )
  const engineVersion = parseVersion(version) ?? parseVersion(newest) ?? []
  const usernsRemap = assume(
    row.usernsRemap,
    `${path}.usernsRemap`,
    false,
    'User namespaces are not remapped by default.',
  )
  const kernel = parseKernel(row.kernel ?? '')
  const releaseKernel = kernelOfRelease(row, catalog)
  const { os, osVersion, arch, backingFs, dType, dedicatedDisk, media } = row
  return {
    values: {
      mke: assume(platform.mke, 'platform.mke', newestMke, 'No MKE line is named, so the newest MKE 3 line stands.'),
      engine,
      engineVersion,
      usernsRemap,
      rootless: assume(row.rootless, `${path}.rootless`, false, 'The engine runs as root by default.'),
      selinux: assume(row.selinux, `${path}.selinux`, false, 'SELinux labelling is off in the engine by default.'),
      currentDriver: assume(
        row.currentDriver,
        `${path}.currentDriver`,
        'none',
        'No driver in use is named: a new installation.',
      ),
      imageStore: assume(
        row.imageStore,
        `${path}.imageStore`,
        installedStore(engine, engineVersion, usernsRemap, row.currentDriver),
        'The image store is the one that a new installation of this engine line sets up.',
      ),
      containerQuota: assume(
        row.containerQuota,
        `${path}.containerQuota`,
        false,
        'Writable layers have no size limit by default.',
      ),
      ...(os !== undefined && { os }),
      ...(osVersion !== undefined && { osVersion }),
      ...(kernel !== undefined && { kernel }),
      ...(releaseKernel !== undefined && { releaseKernel }),
      ...(arch !== undefined && { arch }),
      ...(backingFs !== undefined && { backingFs }),
      ...(dType !== undefined && { dType }),
      ...(dedicatedDisk !== undefined && { dedicatedDisk }),
      ...(media !== undefined && { media }),
    },
    assumptions,
  }
}

function newestVersion(engine: Engine, { platforms }: Catalog): string {
  const versions = platforms.engines.filter((line) => line.engine === engine).map(({ version }) => version.value)
  const newer = (a: string, b: string) => compareVersions(parseVersion(a) ?? [], parseVersion(b) ?? []) > 0
  return versions.reduce((newest, version) => (newer(version, newest) ? version : newest), versions[0] ?? '')
}

/**
 * Docker Engine sets up the containerd store on fresh Linux installations from 29.0, unless user namespaces are
 * remapped; an engine that already runs a storage driver keeps its store.
 */
function installedStore(
  engine: Engine,
  version: Version,
  usernsRemap: boolean,
  currentDriver: string | undefined,
): 'graphdriver' | 'containerd' {
  if (currentDriver !== undefined && currentDriver !== 'none') {
    return currentDriver.startsWith('containerd-') ? 'containerd' : 'graphdriver'
  }
  if (engine === 'containerd') return 'containerd'
  const isUpstream = engine === 'docker-ce' || engine === 'moby'
  return isUpstream && !isOlder(version, '29.0') && !usernsRemap ? 'containerd' : 'graphdriver'
}

function kernelOfRelease(
  { os, osVersion }: NodePool,
  { platforms }: Catalog,
): ImageTraits['releaseKernel'] | undefined {
  if (os === undefined || osVersion === undefined) return undefined
  const release =
    platforms.releases.find((one) => one.os === os && osVersion === one.version) ??
    platforms.releases.find((one) => one.os === os && osVersion.startsWith(`${one.version}.`))
  const kernel = release && parseKernel(release.kernel.value)
  return kernel && { name: release.name, kernel, cell: release.kernel }
}
