import type { VolumeClass } from '../advice/advice.ts'
import type { FailureDomain, Latency } from '../plan/limits.ts'
import type { Site } from '../plan/platform.ts'
import type { StorageSystem } from '../plan/storage-system.ts'
import type { AccessMode, Feature, Protocol } from '../plan/workload.ts'
import type { WayNames } from '../rules/standing.ts'
import type { Option } from '../rules/tier-module.ts'
import type { Cell, Support } from './cell.ts'

/** What must be there before an option works: a condition, with the command that verifies it. */
export interface Need {
  /** Completes "Before the first volume: ...". */
  readonly says: Cell<string>
  readonly check?: string
  /** The work it costs, 0..1, taken from operability. */
  readonly work?: number
  /** Only nodes with this operating system need it. */
  readonly on?: 'linux' | 'windows'
}

/** What an option stands on: it is at hand where that is there already. */
export type StandsOn =
  /** Software that runs on the nodes themselves. */
  | { readonly kind: 'nodes'; readonly says: Cell<string> }
  /** Software that runs on the nodes but needs a licence that somebody must hold. */
  | { readonly kind: 'licence'; readonly anyOf: readonly StorageSystem[]; readonly says: Cell<string> }
  /** A server, an array or a cluster beside the nodes; some sites bring it along. */
  | {
      readonly kind: 'system'
      readonly anyOf: readonly StorageSystem[]
      readonly broughtBy?: readonly Site[]
      /** Names what must be acquired: "an NFSv4 server". */
      readonly says: Cell<string>
      /** Hardware cannot be brought into a public cloud. */
      readonly isHardware: boolean
    }
  /** A service of one public cloud, to be had nowhere else. */
  | { readonly kind: 'cloud'; readonly site: Site; readonly says: Cell<string> }

/** The most that one volume gives at a size in GiB: IOPS, or MiB/s. */
export type LimitRule =
  | { readonly kind: 'flat'; readonly max: number }
  /** `base` plus so much for each GiB, but never below `floor` nor above `max`. */
  | {
      readonly kind: 'per-gib'
      readonly perGiB: number
      readonly floor: number
      readonly max: number
      readonly base?: number
      /** A further amount comes on top, up to `max`, that no document read puts a figure on. */
      readonly isLeast?: true
    }
  /** `[from this size in GiB, limit]`, a step function with the smallest size first. */
  | { readonly kind: 'steps'; readonly steps: readonly (readonly [gib: number, limit: number])[] }
  /** Sold in fixed sizes: the smallest one that holds the data decides. Smallest first. */
  | { readonly kind: 'classes'; readonly classes: readonly (readonly [gib: number, limit: number])[] }
  /** `base` plus one share per GiB after another, each rounded up to a whole number by itself. */
  | { readonly kind: 'ceilings'; readonly base: number; readonly perGiB: readonly number[]; readonly max: number }
  /** Reads and writes have limits of their own. */
  | { readonly kind: 'read-write'; readonly read: LimitRule; readonly write: LimitRule }

/**
 * What is paid per month for each unit beyond those that the capacity includes: `[up to this many, price of each]`.
 * What lies beyond the last tier has a price that no source read gives: the cost is then known as a lower bound only.
 */
export interface TieredPrice {
  readonly included: number
  readonly tiers: readonly (readonly [upTo: number, price: number])[]
}

/** A list price, without discounts and taxes. */
export interface VolumePrice {
  /** The cloud's own name of it. */
  readonly region: string
  readonly currency: string
  /** 0 where `sizes` sets the price. */
  readonly perGiBMonth: number
  /** The day, the month or the year that the price list is of, or in words what is known of its age. */
  readonly dated: string
  /** Absent: performance comes with the capacity. */
  readonly perIopsMonth?: TieredPrice
  readonly perMiBpsMonth?: TieredPrice
  /** For disks billed by size class: `[size in GiB, price of the disk per month]`, smallest first. */
  readonly sizes?: readonly (readonly [gib: number, perMonth: number])[]
  /** Per GB that is read or written in a month. */
  readonly perGBMoved?: { readonly read: number; readonly written: number }
  /** What else is billed and is not counted, as the rest of "not counted: ...". */
  readonly without?: string
}

/** The smallest and the largest volume. Of less than the smallest, the smallest is bought. */
export interface SizeRange {
  readonly min?: number
  readonly max?: number
}

/** One way in which an option serves: Trident over NFS, or over iSCSI. */
export interface VolumeWay extends WayNames {
  readonly class: VolumeClass
  readonly protocol?: Protocol
  readonly provisioning: 'dynamic' | 'static'
  /** The access modes of each volume mode that it offers. */
  readonly access: Cell<{ readonly filesystem?: readonly AccessMode[]; readonly block?: readonly AccessMode[] }>
  /** The largest failure that its data stays available through. */
  readonly survives: Cell<FailureDomain>
  /** The best latency band it is documented, or by its medium known, to reach. */
  readonly latency?: Cell<Latency>
  readonly needs?: readonly Need[]
  /** Figures of this way, where they differ from those of its option: read them with `figuresOf`. */
  readonly sizeGiB?: Cell<SizeRange>
  readonly iops?: Cell<LimitRule>
  readonly throughputMiBps?: Cell<LimitRule>
  readonly price?: Cell<VolumePrice>
}

export type Lifecycle = 'active' | 'experimental' | 'deprecated' | 'archived' | 'ended'

export interface VolumeOption extends Option {
  readonly vendor: string
  readonly status: Cell<Lifecycle>
  /** What the person should know about its state, dates included, as a sentence. */
  readonly statusNote?: Cell<string>
  readonly standsOn: StandsOn
  /** Does its maker or Mirantis document it for this orchestrator? */
  readonly orchestrators: { readonly swarm: Cell<Support>; readonly kubernetes: Cell<Support> }
  readonly ways: readonly [VolumeWay, ...VolumeWay[]]
  readonly windowsNodes: Cell<Support>
  /** `true`: documented; `false`: its documents deny it; absent: they are silent. */
  readonly features: Partial<Record<Feature, Cell<boolean>>>
  readonly needs: readonly Need[]
  readonly sizeGiB?: Cell<SizeRange>
  readonly iops?: Cell<LimitRule>
  readonly throughputMiBps?: Cell<LimitRule>
  readonly price?: Cell<VolumePrice>
  /** The first Kubernetes version that it works with, and the one that dropped it. */
  readonly kubernetesFrom?: Cell<string>
  readonly kubernetesUntil?: Cell<string>
  /** MKE lines that name its maker as a certified CSI partner. */
  readonly certifiedOn?: Cell<readonly string[]>
  /** Why it never wins, although the catalog keeps it. */
  readonly never?: { readonly because: Cell<string>; readonly instead?: string }
}

/** Facts of the volume tier that belong to no single option. */
export interface VolumeFacts {
  readonly placeholder?: never
}
