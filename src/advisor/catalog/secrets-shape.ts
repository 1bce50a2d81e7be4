import type { Option } from '../rules/tier-module.ts'

/** A store that hands secrets or configuration to workloads. */
export interface SecretStore extends Option {
  readonly placeholder?: never
}

/** Facts of the secrets tier that belong to no single option. */
export interface SecretsFacts {
  readonly placeholder?: never
}
