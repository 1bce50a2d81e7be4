import type { Catalog } from './catalog-shape.ts'
import { edition } from './edition.ts'
import { drivers } from './image/drivers.ts'
import { imageFacts } from './image/image-facts.ts'
import { platforms } from './platforms/platforms.ts'
import { registryBackends } from './registry/registry-backends.ts'
import { registryFacts } from './registry/registry-facts.ts'
import { imageSources } from './sources/image-sources.ts'
import { platformSources } from './sources/platform-sources.ts'
import { registrySources } from './sources/registry-sources.ts'
import { sharedSources } from './sources/shared-sources.ts'
import { volumeSources } from './sources/volume-sources.ts'
import { volumeFacts } from './volume/volume-facts.ts'
import { onPremisesVolumes } from './volume/volumes.ts'

/** The catalog that ships with this edition. */
export const catalog: Catalog = {
  edition,
  sources: { ...sharedSources, ...platformSources, ...imageSources, ...volumeSources, ...registrySources },
  platforms,
  drivers,
  volumes: [...onPremisesVolumes],
  secretStores: [],
  registryBackends,
  facts: { image: imageFacts, volume: volumeFacts, secrets: {}, registry: registryFacts },
}
