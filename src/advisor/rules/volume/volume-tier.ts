import type { VolumeOption, VolumeWay } from '../../catalog/volume-shape.ts'
import { pathOfTrait } from '../settling.ts'
import type { TierModule } from '../tier-module.ts'
import { settleVolume, volumeTraits, type VolumeTraits } from './volume-traits.ts'

export const volumeTier: TierModule<VolumeTraits, VolumeOption, VolumeWay> = {
  name: 'volume',
  traits: volumeTraits,
  verified: ['kubernetes'],
  options: ({ volumes }) => volumes,
  ways: ({ ways }) => ways,
  notNeeded: { id: 'volume/stateless-needs-no-volume', judge: () => undefined },
  settle: settleVolume,
  pathOf: (trait, subject) => pathOfTrait(trait, subject),
  rules: [],
}
