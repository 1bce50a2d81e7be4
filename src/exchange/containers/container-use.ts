import type { Workload } from '../../advisor/plan/workload.ts'

/** A value and the line that tells it, counted from 1 in the text as handed in. */
export interface Told<T> {
  readonly value: T
  readonly line: number
}

/**
 * - `named`: a volume of Docker's with a name · `anonymous`: one without · `bind`: a path of the host, also hostPath
 * - `memory`: tmpfs, or emptyDir with medium Memory · `empty-dir`: lives as long as its pod
 * - `claim`: a PersistentVolumeClaim, a claim template, or a cluster volume of Swarm
 * - `disk`: a disk or share that a pod names itself, such as nfs, csi or gcePersistentDisk
 * - `config`, `secret`: handed over by the orchestrator · `other`: pipes, projected tokens, images
 */
export type MountKind =
  'named' | 'anonymous' | 'bind' | 'memory' | 'empty-dir' | 'claim' | 'disk' | 'config' | 'secret' | 'other'

/** Something mounted into a container. */
export interface Mount {
  readonly kind: MountKind
  /** The path in the container. */
  readonly target: string
  /** The volume, the claim, or the host's path. */
  readonly name?: string
  readonly isReadOnly?: boolean
  /** Another workload keeps its data there; this one only serves it. */
  readonly isOthers?: boolean
  readonly line: number
  readonly sizeGiB?: Told<number>
  readonly accessMode?: Told<NonNullable<Workload['accessMode']>>
  readonly volumeMode?: Told<NonNullable<Workload['volumeMode']>>
  readonly storageClass?: Told<string>
  readonly protocol?: Told<NonNullable<Workload['protocol']>>
}

/** One container, whatever runs it. */
export interface ContainerUse {
  readonly name: string
  readonly line: number
  /** As written, with what the text itself says about variables filled in. */
  readonly image?: Told<string>
  /** Built from source by the same file. */
  readonly isBuilt?: boolean
  /** Runs before the others and ends. */
  readonly isInit?: boolean
  /** Command and arguments; never shown. */
  readonly command?: readonly string[]
  readonly mounts: readonly Mount[]
  /** The names alone: values are dropped where they are read. */
  readonly environmentNames: readonly string[]
}

export type Constraint = NonNullable<Workload['constraints']>[number]

/** A service of Compose or Swarm, or a workload of Kubernetes: what becomes one row. */
export interface WorkloadUse {
  readonly name: string
  readonly line: number
  readonly containers: readonly ContainerUse[]
  readonly orchestrator?: Told<NonNullable<Workload['orchestrator']>>
  readonly os?: Told<NonNullable<Workload['os']>>
  readonly replicas?: Told<number>
  /** Runs to its end: a Job, a CronJob, a service with restart condition `none`. */
  readonly isJob?: boolean
  /** One on every node: a DaemonSet, a global service. */
  readonly isPerNode?: boolean
  readonly constraints?: readonly Told<Constraint>[]
  /** Handed over as files by the orchestrator. */
  readonly secrets?: Told<true>
  readonly config?: Told<true>
}
