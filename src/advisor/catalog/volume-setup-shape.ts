import type { MkeLine } from '../plan/platform.ts'

/** How it is set up, as its documents write it. Words in capitals stand for values of one's own. */
export type Setup =
  /** A Helm chart; `kubeletRoot` is the chart's value for the directory of the kubelet. */
  | {
      readonly kind: 'chart'
      readonly chart: string
      readonly repository?: string
      readonly namespace?: string
      readonly values?: Readonly<Record<string, string>>
      readonly kubeletRoot?: string
    }
  /** A manifest that kubectl applies. */
  | { readonly kind: 'manifest'; readonly url: string }
  /** A managed plugin of the Docker engine, on every node; `file` is what it reads its settings from. */
  | {
      readonly kind: 'plugin'
      readonly image: string
      readonly alias?: string
      readonly settings?: Readonly<Record<string, string>>
      readonly file?: string
    }
  /** A container on every node that answers the engine as a volume plugin. */
  | { readonly kind: 'container'; readonly image: string }
  /** What `docker volume create`, or the `--mount` of a service, is told. */
  | { readonly kind: 'volume'; readonly driver: string; readonly options: Readonly<Record<string, string>> }
  /** The source of a PersistentVolume that is written by hand. */
  | {
      readonly kind: 'persistent-volume'
      readonly source: 'nfs' | 'iscsi' | 'fc' | 'local'
      readonly fields: Readonly<Record<string, string>>
      readonly mountOptions?: readonly string[]
    }

/** A StorageClass as the documents of its driver show it. Words in capitals stand for values of one's own. */
export interface StorageClassFacts {
  readonly provisioner: string
  readonly parameters: Readonly<Record<string, string>>
  readonly mountOptions?: readonly string[]
  readonly allowVolumeExpansion?: true
  readonly volumeBindingMode?: 'Immediate' | 'WaitForFirstConsumer'
  readonly reclaimPolicy?: 'Delete' | 'Retain'
}

/** What the maker's own documents say of MKE lines. */
export interface MakerOnMke {
  readonly lines: readonly MkeLine[]
  /** The release that they speak of: "HPE CSI driver 2.5.2". */
  readonly release: string
  readonly level: 'supported' | 'deprecated' | 'untested'
}

/** A volume type of Kubernetes that a driver took the place of. */
export interface InTreeType {
  /** What a StorageClass called it. */
  readonly provisioner: string
  /** From this Kubernetes version on the type is gone. */
  readonly until: string
  /** Kubernetes hands its volumes to the driver by itself. */
  readonly isRedirected: boolean
}
