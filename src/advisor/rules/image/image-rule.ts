import type { StorageDriver } from '../../catalog/image-shape.ts'
import { rulesOf } from '../rule.ts'
import type { WayNames } from '../standing.ts'
import type { ImageTraits } from './image-traits.ts'

/** Makes a rule of the image tier. */
export const imageRule = rulesOf<ImageTraits, StorageDriver, WayNames>()
