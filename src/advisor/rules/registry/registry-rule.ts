import type { RegistryBackend } from '../../catalog/registry-shape.ts'
import { rulesOf } from '../rule.ts'
import type { WayNames } from '../standing.ts'
import type { RegistryTraits } from './registry-traits.ts'

/** Makes a rule of the registry tier. */
export const registryRule = rulesOf<RegistryTraits, RegistryBackend, WayNames>()
