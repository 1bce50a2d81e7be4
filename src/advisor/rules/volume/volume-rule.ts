import type { VolumeOption, VolumeWay } from '../../catalog/volume-shape.ts'
import { rulesOf } from '../rule.ts'
import type { VolumeTraits } from './volume-traits.ts'

/** Makes a rule of the volume tier. */
export const volumeRule = rulesOf<VolumeTraits, VolumeOption, VolumeWay>()
