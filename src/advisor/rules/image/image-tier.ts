import type { StorageDriver } from '../../catalog/image-shape.ts'
import { pathOfTrait } from '../settling.ts'
import type { WayNames } from '../standing.ts'
import type { TierModule } from '../tier-module.ts'
import { imageTraits, settleImage, type ImageTraits } from './image-traits.ts'

const onlyWay: readonly WayNames[] = [{}]

export const imageTier: TierModule<ImageTraits, StorageDriver, WayNames> = {
  name: 'image',
  traits: imageTraits,
  verified: ['kernel', 'osVersion', 'backingFs', 'dType'],
  options: ({ drivers }) => drivers,
  ways: () => onlyWay,
  notNeeded: { id: 'storage-driver/mke-4k-nodes-are-k0s', judge: () => undefined },
  settle: settleImage,
  pathOf: (trait, subject) =>
    trait === 'mke' ? 'platform.mke' : pathOfTrait(trait, subject, { releaseKernel: 'osVersion' }),
  rules: [],
}
