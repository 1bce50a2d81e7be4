import type { MkeLine } from '../plan/platform.ts'
import type { Cell } from './cell.ts'

/** The Kubernetes that an MKE line carries, as far as releases of it were read. */
export interface KubernetesOfMke {
  readonly mke: MkeLine
  /** "MKE 3.9.0 carries": completed by the version. */
  readonly says: string
  /** Up to the minor number: `1.34`. */
  readonly kubernetes: string
  /** Only the least is known. */
  readonly orLater?: true
}

/** Facts that cut across tiers. */
export interface FindingFacts {
  /** What becomes of data in a container's own layer, as a sentence. */
  readonly writableLayer: Cell<string>
  /** That MKE 4k has no Swarm, as a sentence. */
  readonly noSwarmOn4k: Cell<string>
  /** What gives ext4 types in directory entries, as a sentence. */
  readonly ext4Types: Cell<string>
  readonly kubernetesOf: readonly Cell<KubernetesOfMke>[]
}
