import type { Catalog } from './catalog-shape.ts'
import { edition } from './edition.ts'
import { findingFacts } from './findings/finding-facts.ts'
import { drivers } from './image/drivers.ts'
import { imageFacts } from './image/image-facts.ts'
import { platforms } from './platforms/platforms.ts'
import { registryBackends } from './registry/registry-backends.ts'
import { registryFacts } from './registry/registry-facts.ts'
import { cloudSources } from './sources/cloud-sources.ts'
import { findingsSources } from './sources/findings-sources.ts'
import { imageSources } from './sources/image-sources.ts'
import { lifetimeSources } from './sources/lifetime-sources.ts'
import { platformSources } from './sources/platform-sources.ts'
import { registrySources } from './sources/registry-sources.ts'
import { secretStores } from './secrets/secret-stores.ts'
import { secretsSources } from './sources/secrets-sources.ts'
import { sharedSources } from './sources/shared-sources.ts'
import { volumeSources } from './sources/volume-sources.ts'
import { awsOptions } from './volume/aws.ts'
import { azureOptions } from './volume/azure.ts'
import { gcpOptions } from './volume/gcp.ts'
import { volumeFacts } from './volume/volume-facts.ts'
import { onPremisesVolumes } from './volume/volumes.ts'

/** The catalog that ships with this edition. */
export const catalog: Catalog = {
  edition,
  sources: {
    ...sharedSources,
    ...platformSources,
    ...lifetimeSources,
    ...imageSources,
    ...volumeSources,
    ...secretsSources,
    ...cloudSources,
    ...registrySources,
    ...findingsSources,
  },
  platforms,
  drivers,
  volumes: [...onPremisesVolumes, ...awsOptions, ...azureOptions, ...gcpOptions],
  secretStores,
  registryBackends,
  facts: { image: imageFacts, volume: volumeFacts, secrets: {}, registry: registryFacts, findings: findingFacts },
}
