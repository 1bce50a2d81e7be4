import type { Catalog } from '../../catalog/catalog-shape.ts'
import type { Cell } from '../../catalog/cell.ts'
import type { ImageStore } from '../../catalog/image-shape.ts'
import { parseKernel, type Kernel } from '../../plan/kernel.ts'
import type { Engine, NodePool } from '../../plan/node-pool.ts'
import { compareVersions, isOlder, parseVersion } from '../../plan/version.ts'
import type { Subject } from '../../subject.ts'
import { assuming } from '../settling.ts'
import type { Settled } from '../tier-module.ts'
import type { EngineRelease } from './engine-release.ts'
import { driverName, fileSystemName, releaseName, systemName } from './plain-names.ts'

/** What the rules of the image tier may read of a pool. */
export interface ImageTraits {
  mke: string
  os: string
  osVersion: string
  kernel: Kernel
  /** The kernel that the named release ships, for pools whose own is not known. */
  releaseKernel: { readonly name: string; readonly kernel: Kernel; readonly cell: Cell<string> }
  engine: Engine
  engineVersion: EngineRelease
  backingFs: string
  dType: boolean
  rootless: boolean
  usernsRemap: boolean
  selinux: boolean
  /** `none`: a new installation. */
  currentDriver: string
  imageStore: ImageStore
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

/** Answers as the rules compare them; what is missing and not needed to choose is assumed. */
export function settleImage(subject: Subject, catalog: Catalog): Settled<ImageTraits> {
  if (subject.kind !== 'image') return { values: {}, assumptions: [] }
  const { row, platform, path } = subject
  const { assume, assumptions } = assuming()
  const newestMke = catalog.platforms.newestMke3.value
  const mke = assume(platform.mke, 'platform.mke', newestMke, 'No MKE line is named, so the newest MKE 3 line stands.')
  // Its nodes run an engine of their own, of which a plan answers nothing.
  if (mke === '4k') return { values: { mke }, assumptions }
  const engine = assume(row.engine, `${path}.engine`, 'mcr', 'Nodes of MKE run Mirantis Container Runtime.')
  const engineVersion = releaseOf(row.engineVersion, engine, catalog, (assumed) =>
    assume(
      undefined,
      `${path}.engineVersion`,
      assumed,
      'No engine version is named, so the newest line in the catalog stands.',
    ),
  )
  const no = (trait: 'usernsRemap' | 'rootless' | 'selinux' | 'containerQuota', because: string) =>
    assume(row[trait], `${path}.${trait}`, false, because)
  const usernsRemap = no('usernsRemap', 'User namespaces are not remapped by default.')
  const currentDriver = assume(
    row.currentDriver && driverName(row.currentDriver, catalog),
    `${path}.currentDriver`,
    'none',
    'No driver in use is named: a new installation.',
  )
  const values = {
    mke,
    engine,
    engineVersion,
    usernsRemap,
    rootless: no('rootless', 'The engine runs as root by default.'),
    selinux: no('selinux', 'SELinux labelling is off in the engine by default.'),
    currentDriver,
    ...storeAnswer({ row, engine, engineVersion, usernsRemap, currentDriver }, catalog, (store) =>
      assume(
        undefined,
        `${path}.imageStore`,
        store,
        'The image store is the one that this engine line sets up, or keeps where a driver is in use.',
      ),
    ),
    containerQuota: no('containerQuota', 'Writable layers have no size limit by default.'),
    ...hostAnswers(row, catalog),
  }
  return { values, assumptions }
}

function hostAnswers(row: NodePool, catalog: Catalog): Partial<ImageTraits> {
  const os = row.os === undefined ? undefined : systemName(row.os)
  const osVersion = row.osVersion && releaseName(row.osVersion)
  const kernel = parseKernel(row.kernel ?? '')
  const releaseKernel = os && osVersion ? kernelOfRelease(os, osVersion, catalog) : undefined
  const backingFs = row.backingFs && fileSystemName(row.backingFs)
  const { dType, dedicatedDisk, media } = row
  return {
    ...(os !== undefined && { os }),
    ...(osVersion && { osVersion }),
    ...(kernel && { kernel }),
    ...(releaseKernel && { releaseKernel }),
    ...(backingFs && { backingFs }),
    ...(dType !== undefined && { dType }),
    ...(dedicatedDisk !== undefined && { dedicatedDisk }),
    ...(media !== undefined && { media }),
  }
}

function releaseOf(
  answer: string | undefined,
  engine: Engine,
  catalog: Catalog,
  assume: (newest: string) => string,
): EngineRelease {
  const numbers = parseVersion(answer ?? '')
  if (answer !== undefined && numbers) return { text: answer.trim(), numbers }
  const newest = newestVersion(engine, catalog)
  const text = assume(newest)
  return { text, numbers: parseVersion(text) ?? [] }
}

function newestVersion(engine: Engine, { platforms }: Catalog): string {
  const versions = platforms.engines.filter((line) => line.engine === engine).map(({ version }) => version.value)
  const newer = (a: string, b: string) => compareVersions(parseVersion(a) ?? [], parseVersion(b) ?? []) > 0
  return versions.reduce((newest, version) => (newer(version, newest) ? version : newest), versions[0] ?? '')
}

interface StoreAnswers {
  readonly row: NodePool
  readonly engine: Engine
  readonly engineVersion: EngineRelease
  readonly usernsRemap: boolean
  readonly currentDriver: string
}

/** The store answered; else the one that the engine keeps or sets up, once it is known on which system. */
function storeAnswer(
  answers: StoreAnswers,
  catalog: Catalog,
  assume: (store: ImageStore) => ImageStore,
): { imageStore?: ImageStore } {
  const { row } = answers
  if (row.imageStore !== undefined) return { imageStore: row.imageStore }
  const store = installedStore(answers, catalog)
  return store === undefined ? {} : { imageStore: assume(store) }
}

function installedStore(
  { row, engine, engineVersion, usernsRemap, currentDriver }: StoreAnswers,
  { facts: { image } }: Catalog,
): ImageStore | undefined {
  if (engine === 'containerd') return 'containerd'
  if (currentDriver !== 'none')
    return Object.hasOwn(image.knownDrivers, currentDriver) ? image.knownDrivers[currentDriver]?.store : 'graphdriver'
  const { defaultOf, defaultFrom } = image.containerdStore
  const isDefault = defaultOf.includes(engine) && !isOlder(engineVersion.numbers, defaultFrom.value)
  if (!isDefault || usernsRemap) return 'graphdriver'
  if (row.os === undefined) return undefined
  return systemName(row.os) === 'windows' ? 'graphdriver' : 'containerd'
}

function kernelOfRelease(
  os: string,
  osVersion: string,
  { platforms }: Catalog,
): ImageTraits['releaseKernel'] | undefined {
  const release =
    platforms.releases.find((one) => one.os === os && osVersion === one.version) ??
    platforms.releases.find((one) => one.os === os && osVersion.startsWith(`${one.version}.`))
  const kernel = release && parseKernel(release.kernel.value)
  return kernel && { name: release.name, kernel, cell: release.kernel }
}
