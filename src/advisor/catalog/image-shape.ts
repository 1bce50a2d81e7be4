import type { Option } from '../rules/tier-module.ts'

/** A storage driver or snapshotter: what keeps image layers and writable layers on a node. */
export interface StorageDriver extends Option {
  readonly placeholder?: never
}

/** Facts of the image tier that belong to no single option. */
export interface ImageFacts {
  readonly placeholder?: never
}
