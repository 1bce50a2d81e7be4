import type { RegistryBackend } from '../../catalog/registry-shape.ts'
import { pathOfTrait } from '../settling.ts'
import type { WayNames } from '../standing.ts'
import type { TierModule } from '../tier-module.ts'
import { registryTraits, settleRegistry, type RegistryTraits } from './registry-traits.ts'

const onlyWay: readonly WayNames[] = [{}]

export const registryTier: TierModule<RegistryTraits, RegistryBackend, WayNames> = {
  name: 'registry',
  traits: registryTraits,
  verified: [],
  options: ({ registryBackends }) => registryBackends,
  ways: () => onlyWay,
  notNeeded: { id: 'registry/none-is-planned', judge: () => undefined },
  settle: settleRegistry,
  pathOf: (trait, subject) => pathOfTrait(trait, subject),
  rules: [],
}
