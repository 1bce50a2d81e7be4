import type { Option } from '../rules/tier-module.ts'

/** A storage backend of the registry. */
export interface RegistryBackend extends Option {
  readonly placeholder?: never
}

/** Facts of the registry tier that belong to no single option. */
export interface RegistryFacts {
  readonly placeholder?: never
}
