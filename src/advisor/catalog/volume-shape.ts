import type { VolumeClass } from '../advice/advice.ts'
import type { FailureDomain, Latency } from '../plan/limits.ts'
import type { Site } from '../plan/platform.ts'
import type { StorageSystem } from '../plan/storage-system.ts'
import type { AccessMode, Feature, Protocol } from '../plan/workload.ts'
import type { WayNames } from '../rules/standing.ts'
import type { Option } from '../rules/tier-module.ts'
import type { Cell, Support } from './cell.ts'
import type { InTreeType, MakerOnMke, Setup, StorageClassFacts } from './volume-setup-shape.ts'

/** What must be there before an option works: a condition, with the command that verifies it. */
export interface Need {
  /** Completes "Before the first volume: ...". */
  readonly says: Cell<string>
  readonly check?: string
  /** The work it costs, 0..1, taken from operability. */
  readonly work?: number
  /** Only nodes with this operating system need it. */
  readonly on?: 'linux' | 'windows'
  /** Only this orchestrator needs it. */
  readonly orchestrator?: 'swarm' | 'kubernetes'
  /** Sites that see to it themselves. */
  readonly exceptOn?: readonly Site[]
}

/** What an option stands on: it is at hand where that is there already. */
export type StandsOn =
  /** Software that runs on the nodes themselves. */
  | {
      readonly kind: 'nodes'
      readonly says: Cell<string>
      /** What the plan calls it where it runs already. */
      readonly runsAs?: readonly StorageSystem[]
    }
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
      /** Any machine with free software can be it. */
      readonly isSelfMade?: true
      /** Systems that speak the same protocol, although their makers have drivers of their own. */
      readonly alsoOn?: Cell<readonly StorageSystem[]>
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
  /** So many IOPS must be provisioned, and paid, for each MiB/s. */
  readonly iopsPerMiBps?: number
  /** For disks billed by size class: `[size in GiB, price of the disk per month]`, smallest first. */
  readonly sizes?: readonly (readonly [gib: number, perMonth: number])[]
  /** Per GB that is read or written in a month. */
  readonly perGBMoved?: { readonly read: number; readonly written: number }
  readonly perThousandRequests?: { readonly read: number; readonly written: number }
  /** Every access is billed as well, so that a busy volume costs more. */
  readonly hasUsageCharges?: true
  /** The most that accesses add in a month, for the sizes of which it is known: `[size in GiB, amount]`. */
  readonly usageCaps?: readonly (readonly [gib: number, perMonth: number])[]
  /** What else is billed and is not counted, as the rest of "not counted: ...". */
  readonly without?: string
}

/** Where the bytes of a volume travel: memory and local disks need no network. */
export type DataPath = 'memory' | 'local' | 'block' | 'file'

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
  readonly access: Cell<{
    readonly filesystem?: readonly AccessMode[]
    readonly block?: readonly AccessMode[]
    /** Those of them that its maker calls alpha. */
    readonly alpha?: readonly AccessMode[]
    /** Those that its documents rule out in so many words, or by what it is; of others that are not listed they may be silent. */
    readonly denies?: readonly AccessMode[]
  }>
  /** Absent: it follows from the class and the protocol. */
  readonly dataPath?: DataPath
  /** The largest failure that its data stays available through. */
  readonly survives: Cell<FailureDomain>
  /** Another way of its option is the same for less money and reach: nobody takes this one but for its reach. */
  readonly isForReach?: true
  /** How far it reaches where somebody arranges it; `provided` completes "This holds if ...". */
  readonly reaches?: Cell<{ readonly domain: FailureDomain; readonly provided: string }>
  /** What shared files pass through that is neither the client nor the storage: "a pod that exports NFS". */
  readonly through?: Cell<string>
  /** The content is gone when the container or the node restarts. */
  readonly isVolatile?: Cell<true>
  /** Those of the systems it stands on that offer this way; absent: all of them. */
  readonly on?: Cell<readonly StorageSystem[]>
  /** Where this way differs from the option. */
  readonly windowsNodes?: Cell<Support>
  readonly features?: Partial<Record<Feature, Cell<boolean>>>
  /** The best latency band it is documented, or by its medium known, to reach. */
  readonly latency?: Cell<Latency>
  readonly needs?: readonly Need[]
  /** Figures of this way, where they differ from those of its option: read them with `figuresOf`. */
  readonly sizeGiB?: Cell<SizeRange>
  readonly iops?: Cell<LimitRule>
  readonly throughputMiBps?: Cell<LimitRule>
  readonly price?: Cell<VolumePrice>
  /** The class that asks for this way. */
  readonly storageClass?: Cell<StorageClassFacts>
}

/** `unknown`: no document read tells its present state. */
export type Lifecycle = 'active' | 'experimental' | 'deprecated' | 'archived' | 'ended' | 'unknown'

export interface VolumeOption extends Option {
  readonly vendor: string
  readonly status: Cell<Lifecycle>
  /** What the person should know about its state, dates included, as a sentence. */
  readonly statusNote?: Cell<string>
  /** Where its state under Swarm is another one. */
  readonly statusOnSwarm?: Cell<Lifecycle>
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
  /** What one release covers, where older or newer releases cover other versions. */
  readonly testedOn?: Cell<{ readonly release: string; readonly from: string; readonly to?: string }>
  /** The names by which a StorageClass asks for it; a CSI driver has at least one. */
  readonly provisioners?: Cell<readonly string[]>
  /** What else of it has a list price: its snapshots, another mode; `of` names it. */
  readonly otherPrices?: readonly { readonly of: string; readonly price: Cell<VolumePrice> }[]
  readonly storageClass?: Cell<StorageClassFacts>
  /** What is installed or typed, each step by its own documents. */
  readonly setup?: readonly Cell<Setup>[]
  /** What it replaces in Kubernetes. */
  readonly replaces?: Cell<InTreeType>
  /** The orchestrator brings it along: nothing is installed. */
  readonly builtInto?: Cell<'swarm' | 'kubernetes' | 'both'>
  /** MKE lines that name its maker as a certified CSI partner, each by its own document. */
  readonly certifiedOn?: readonly Cell<string>[]
  /** What its maker says of MKE. */
  readonly makerOnMke?: readonly Cell<MakerOnMke>[]
  /** MKE lines that install it themselves. */
  readonly shippedWith?: readonly Cell<string>[]
  /** Nodes, kernel and engine that it needs at least. */
  readonly nodesFrom?: Cell<number>
  readonly kernelFrom?: Cell<string>
  readonly engineFrom?: Cell<string>
  /** Under Swarm it can hand over a raw device. */
  readonly rawUnderSwarm?: Cell<true>
  /** What its documents say of features under Swarm, where the others are about Kubernetes. */
  readonly featuresOnSwarm?: Partial<Record<Feature, Cell<boolean>>>
  /** How often it stores every byte, as a sentence about the option: "keeps three copies". */
  readonly copies?: Cell<string>
  /** What weakens the protection of data or credentials, as a sentence. */
  readonly exposes?: Cell<string>
  /** What it does not hold to that people expect, as a sentence: "ignores the size that is asked for". */
  readonly loose?: Cell<string>
  /** How many volumes its maker expects to lose in a year, as a sentence. */
  readonly yearlyLoss?: Cell<string>
  /** Why it never wins, although the catalog keeps it. */
  readonly never?: { readonly because: Cell<string>; readonly instead?: string }
}
