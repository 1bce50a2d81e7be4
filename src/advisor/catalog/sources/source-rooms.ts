import { cloudSources } from './cloud-sources.ts'
import { findingsSources } from './findings-sources.ts'
import { imageSources } from './image-sources.ts'
import { lifetimeSources } from './lifetime-sources.ts'
import { platformSources } from './platform-sources.ts'
import { registrySources } from './registry-sources.ts'
import { secretsSources } from './secrets-sources.ts'
import { sharedSources } from './shared-sources.ts'
import { volumeSources } from './volume-sources.ts'

/** Every list of documents; one that several lists have is described in one of them. */
export const sourceRooms = [
  sharedSources,
  platformSources,
  lifetimeSources,
  imageSources,
  volumeSources,
  secretsSources,
  cloudSources,
  registrySources,
  findingsSources,
] as const
