import type { Latency } from '../plan/limits.ts'
import type { Cell } from './cell.ts'

/** What the makers of a product say about keeping its data on a network file system. */
export interface ProductAdvice {
  /** As people write it, in lower case. */
  readonly names: readonly [string, ...string[]]
  readonly onNfs: 'blocks' | 'warns'
  /** Other shared file systems than NFS; absent: nothing is said of them. */
  readonly onSmb?: 'blocks' | 'warns'
  readonly onOtherFiles?: 'blocks' | 'warns'
  /** A sentence: what they say, and what to do instead or beside. */
  readonly says: Cell<string>
  /** The file system that they want on its volumes, wherever these lie. */
  readonly fileSystem?: Cell<{ readonly name: string; readonly says: string }>
}

/** Facts of the volume tier that belong to no single option. */
export interface VolumeFacts {
  readonly products: readonly ProductAdvice[]
  readonly etcd: Cell<{ readonly walFsyncMs: number; readonly minIops: number; readonly busyIops: number }>
  readonly media: {
    readonly nvme: Cell<Latency>
    readonly ssd: Cell<Latency>
    readonly hdd: Cell<{ readonly latency: Latency; readonly iopsPerSpindle: readonly [from: number, to: number] }>
  }
  /** What a Docker volume plugin hands to the engine. */
  readonly pluginsMountPaths: Cell<string>
  /** What Kubernetes does not give Windows containers. */
  readonly windowsUnderKubernetes: Cell<string>
  /** Why a workload that keeps no state needs no volume. */
  readonly stateless: Cell<string>
  /** The kubelet's directory on MKE 4k, which charts must be told. */
  readonly kubeletRootOn4k: Cell<string>
  /** Who installs the controller that snapshots need under Kubernetes. */
  readonly snapshotController: Cell<string>
  /** Access mode and raw block: what several writers need. */
  readonly rawBlockShared: Cell<string>
  readonly nfsV3Security: Cell<string>
  /** Why a file system over the network answers later than a block device. */
  readonly filesAreSlower: Cell<string>
  /** Why databases and their like suit block storage. */
  readonly blockForDatabases: Cell<string>
  /** ReadWriteOncePod: the Kubernetes version that brought it, and the one in which it is stable. */
  readonly oncePod: Cell<{ readonly from: string; readonly stableFrom: string }>
}
