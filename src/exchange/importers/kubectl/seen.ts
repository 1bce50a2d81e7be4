/** A value that an output shows, with the line it stands on. */
export interface Seen {
  readonly value: string
  readonly line: number
  /** The line as evidence; not yet shortened, nor freed of secrets. */
  readonly text: string
}

export interface NodeSeen {
  readonly line: number
  readonly text: string
  readonly kubelet?: Seen
  readonly osImage?: Seen
  readonly kernel?: Seen
  readonly runtime?: Seen
  readonly arch?: Seen
  /** `linux` or `windows`. */
  readonly system?: Seen
  readonly zone?: Seen
  readonly region?: Seen
  /** `aws:///eu-central-2a/i-...`: begins with the name of the cloud. */
  readonly provider?: Seen
}

export interface ClassSeen {
  readonly name: Seen
  readonly provisioner: Seen
  readonly isDefault: boolean
  readonly reclaimPolicy?: string
  readonly volumeBindingMode?: string
  readonly allowVolumeExpansion?: boolean
  /** `nfsvers=4.1` and the like. */
  readonly mountOptions?: readonly string[]
}

/** What a claim asks for, or a volume offers. */
interface StorageSeen {
  readonly name: Seen
  readonly modes: readonly string[]
  readonly capacity?: string
  /** Absent where nobody named one; an empty text asks for none. */
  readonly storageClass?: string
  readonly volumeMode?: string
}

export interface ClaimSeen extends StorageSeen {
  readonly namespace?: string
}

export interface VolumeSeen extends StorageSeen {
  /** `namespace/name` of the claim that it is bound to. */
  readonly claim?: string
  /** A CSI driver, or `nfs`. */
  readonly driver?: Seen
  readonly mountOptions?: readonly string[]
}

export interface ClusterSeen {
  readonly nodes: readonly NodeSeen[]
  readonly classes: readonly ClassSeen[]
  readonly claims: readonly ClaimSeen[]
  readonly volumes: readonly VolumeSeen[]
  /** Claims that rows of workloads speak for already; they and their volumes make no rows of their own. */
  readonly spokenFor?: ReadonlySet<string>
  /** The API server's own version. */
  readonly version?: Seen
}
