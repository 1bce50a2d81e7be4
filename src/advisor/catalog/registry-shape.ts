import type { FailureDomain } from '../plan/limits.ts'
import type { Site } from '../plan/platform.ts'
import type { Registry, RegistryProduct } from '../plan/registry.ts'
import type { StorageSystem } from '../plan/storage-system.ts'
import type { Option } from '../rules/tier-module.ts'
import type { Cell, Support } from './cell.ts'

export type MsrLine = Exclude<RegistryProduct, 'none'>

/** A fact that each product line has documents of its own for; a line without an entry has none. */
export type PerLine<T> = Readonly<Partial<Record<MsrLine, Cell<T>>>>

export type BackendKind = 'local' | 'shared-fs' | 'object'
export type Orchestrator = 'swarm' | 'kubernetes' | 'single-host'
export type Credentials = NonNullable<Registry['credentials']>

/** What must be made true first, as a whole sentence, with the command that verifies it. */
export interface Todo {
  readonly says: string
  readonly check?: string
}

/** A system on hand, or a site, that carries a backend. A site and a system may share a name: both are Nutanix. */
export type Carrier = Carrying & ({ readonly on: StorageSystem } | { readonly on: Site; readonly isSite: true })

interface Carrying {
  /** How it carries the backend, as a whole sentence; `todo`, where something must be made true first. */
  readonly serves: Cell<{ readonly says: string; readonly todo?: Todo }>
  /** What to watch about the system itself. */
  readonly watch?: PerLine<string>
}

export interface RegistryPrice {
  readonly region: string
  readonly currency: string
  /** Per 1,000 GB as the price list counts them. */
  readonly perTBMonth: number
  /** The day, or the month, that the price list is of. */
  readonly dated: string
}

/** A storage backend of the registry. */
export interface RegistryBackend extends Option {
  readonly kind: BackendKind
  /** What the line's documents say, as a whole sentence. */
  readonly support: Readonly<Record<MsrLine, Cell<{ readonly level: Support; readonly says: string }>>>
  /** Set where the nodes themselves carry it. */
  readonly nodes?: Cell<string>
  /**
   * Software that would carry it on the nodes, where nothing that is there does. `unless`: systems on hand that keep
   * images by another documented way; beside them it is a second system, to be set up for the images alone.
   */
  readonly onNodes?: Cell<{ readonly says: string; readonly todo: Todo; readonly unless: readonly StorageSystem[] }>
  /** Those with nothing to do first come before the others. */
  readonly carriers: readonly Carrier[]
  /** A service of one public cloud, to be had nowhere else. */
  readonly cloud?: Cell<Site>
  /** Names what must be acquired: "an NFSv4 server". */
  readonly acquire: Cell<string>
  /** The orchestrators it can be used under; absent: any. */
  readonly under?: Cell<readonly Orchestrator[]>
  readonly prepare: PerLine<Todo>
  /** The largest failure that one such store is known to outlive by itself, and what to do for larger ones. */
  readonly outlives: Cell<{ readonly most: FailureDomain; readonly says: string }>
  readonly redirects: Cell<'never' | 'always' | 'with-key'>
  readonly atRest: Cell<{ readonly points: number; readonly says: string; readonly todo?: Todo }>
  /** How deleting unused layers goes wrong on it; the points are on scalability. */
  readonly collection?: PerLine<{ readonly points: number; readonly says: string }>
  /** Faults in how it keeps data; the points are on resilience. */
  readonly dataFault?: Cell<{ readonly points: number; readonly says: string }>
  /** A security weakness of the protocol itself. */
  readonly weakness?: Cell<string>
  /** How sharing one file system costs speed and hides errors; the points are on performance and resilience. */
  readonly synchronises?: Cell<{
    readonly speed?: { readonly points: number; readonly says: string }
    readonly errors: { readonly points: number; readonly says: string }
  }>
  /** Why the driver has no future. */
  readonly goneUpstream?: Cell<string>
  /** Regions that its driver knows without being told an endpoint. */
  readonly regions?: Cell<{ readonly known: readonly string[]; readonly endpoint: string }>
  /** Regions that the line's own documents list. */
  readonly listedRegions?: PerLine<readonly string[]>
  /** What the driver cannot authenticate with, and what to use instead. */
  readonly refuses?: Cell<Partial<Record<Credentials, string>>>
  readonly privateCa?: PerLine<Todo>
  /** What bucket versioning and Object Lock do to garbage collection. */
  readonly versioning?: Cell<Todo>
  readonly objectLock?: Cell<string>
  readonly storageClasses?: Cell<string>
  readonly price?: Cell<RegistryPrice>
}

export interface Runs {
  readonly on: readonly Orchestrator[]
  readonly needsMke3: boolean
  readonly says: string
}

export interface HighAvailability {
  readonly on: readonly Orchestrator[]
  readonly leastReplicas: number
  readonly isOdd: boolean
  readonly says: string
  readonly replicasSay: string
}

/** Facts of the registry tier that belong to no single option. */
export interface RegistryFacts {
  readonly runs: PerLine<Runs>
  readonly highAvailability: PerLine<HighAvailability>
  /** That one replica may keep its images on its own node. */
  readonly oneReplica: PerLine<string>
  /** That all replicas must share one backend. */
  readonly sharedBackend: PerLine<string>
  /** A page that tells everyone to centralise, where another allows local storage. */
  readonly centralise: PerLine<string>
  readonly objectForHa: Cell<string>
  readonly localIsRight: Cell<string>
  readonly localGrows: Cell<string>
  readonly noWriteLocks: Cell<string>
  readonly writersShareFiles: Cell<string>
  readonly redirectSwitch: PerLine<Todo>
  readonly redirectReach: Cell<string>
  readonly throughNodes: Cell<string>
  readonly metadata: PerLine<string>
  /** What the line's own backup holds and what it leaves out, as sentences. */
  readonly backup: PerLine<string>
  readonly moving: PerLine<Todo>
  /** Releases of a line that is alive, whose own support has ended. */
  readonly endedReleases: readonly Cell<{
    readonly line: MsrLine
    readonly release: string
    readonly name: string
    readonly on: string
  }>[]
  /** What becomes of high availability on Swarm after the lines that have it, as sentences. */
  readonly swarmHaEnds: PerLine<string>
  /** That the line cannot be deployed on Windows nodes, as a clause. */
  readonly noWindowsNodes: PerLine<string>
  readonly remoteSites: PerLine<string>
  readonly secondSite: PerLine<string>
  readonly storeCopiesNoMetadata: Cell<string>
  readonly noBenchmark: Cell<string>
  readonly noVolumePlugins: Cell<readonly StorageSystem[]>
  readonly windowsLayers: Cell<Todo>
  readonly airGap: Cell<string>
  readonly encryptedLayers: Cell<string>
  /** As ext4 is made where nobody asks for more. */
  readonly inodes: Cell<{ readonly perTiB: number }>
  readonly inodeCosts: Cell<{
    readonly constant: number
    readonly perRepository: number
    readonly perTag: number
    readonly perManifestLink: number
    readonly perLayerLink: number
    readonly perBlob: number
  }>
}
