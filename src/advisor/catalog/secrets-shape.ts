import type { StorageSystem } from '../plan/storage-system.ts'
import type { Option } from '../rules/tier-module.ts'
import type { Cell, Support } from './cell.ts'
import type { Lifecycle, Need } from './volume-shape.ts'

export type SecretsNeed = 'secrets' | 'config'

/** A store that hands secrets or configuration to workloads. */
export interface SecretStore extends Option {
  readonly vendor: string
  readonly status: Cell<Lifecycle>
  readonly statusNote?: Cell<string>
  readonly orchestrators: { readonly swarm: Cell<Support>; readonly kubernetes: Cell<Support> }
  /** What it is meant for; a store of plain settings is no place for secrets. */
  readonly serves: Cell<readonly SecretsNeed[]>
  /** What it stands on beside the orchestrator; absent: nothing, it is built in. */
  readonly standsOn?: {
    readonly anyOf: readonly StorageSystem[]
    /** Names what must be acquired: "a HashiCorp Vault". */
    readonly says: Cell<string>
  }
  readonly windowsNodes: Cell<Support>
  /** How it guards what it is given, -1..1, and the sentence that says so. */
  readonly guards: readonly Guard[]
  /** What it keeps to that the person should know: sizes, updates. */
  readonly limits?: Cell<string>
  readonly needs: readonly Need[]
  /** MKE lines that can encrypt it in etcd, from which release on. */
  readonly encryptedInEtcdOn?: readonly { readonly mke: string; readonly from: Cell<string> }[]
  /** It is a CSI driver, or comes as part of one. */
  readonly isCsiDriver?: Cell<true>
  readonly never?: { readonly because: Cell<string>; readonly instead?: string }
}

/** One thing that makes a secret safer or less safe. */
export interface Guard {
  readonly says: Cell<string>
  readonly points: number
  /** Only on nodes with this operating system. */
  readonly on?: 'linux' | 'windows'
}

/** Facts of the secrets tier that belong to no single option. */
export interface SecretsFacts {
  readonly placeholder?: never
}
