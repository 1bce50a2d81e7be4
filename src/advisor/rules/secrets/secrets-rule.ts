import type { SecretStore } from '../../catalog/secrets-shape.ts'
import { rulesOf } from '../rule.ts'
import type { WayNames } from '../standing.ts'
import type { SecretsTraits } from './secrets-traits.ts'

/** Makes a rule of the secrets tier. */
export const secretsRule = rulesOf<SecretsTraits, SecretStore, WayNames>()
