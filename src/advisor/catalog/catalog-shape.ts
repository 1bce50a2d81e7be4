import type { Source } from './cell.ts'
import type { FindingFacts } from './findings-shape.ts'
import type { Platforms } from './platforms-shape.ts'
import type { RegistryBackend, RegistryFacts } from './registry-shape.ts'
import type { SecretsFacts, SecretStore } from './secrets-shape.ts'
import type { ImageFacts, StorageDriver } from './image-shape.ts'
import type { VolumeFacts } from './volume-facts-shape.ts'
import type { VolumeOption } from './volume-shape.ts'

/** What the world says: every fact that the rules may read, each with its documents. */
export interface Catalog {
  /** Catalog and rules together: date and counter. */
  readonly edition: string
  readonly sources: Readonly<Record<string, Source>>
  readonly platforms: Platforms
  readonly drivers: readonly StorageDriver[]
  readonly volumes: readonly VolumeOption[]
  readonly secretStores: readonly SecretStore[]
  readonly registryBackends: readonly RegistryBackend[]
  /** Facts about a tier as a whole, which belong to no single option. */
  readonly facts: {
    readonly image: ImageFacts
    readonly volume: VolumeFacts
    readonly secrets: SecretsFacts
    readonly registry: RegistryFacts
    readonly findings: FindingFacts
  }
}
