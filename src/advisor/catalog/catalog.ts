import type { Catalog } from './catalog-shape.ts'
import { platforms } from './platforms/platforms.ts'

/** The catalog that ships with this edition. */
export const catalog: Catalog = {
  edition: '2026.11.1',
  sources: {},
  platforms,
  drivers: [],
  volumes: [],
  secretStores: [],
  registryBackends: [],
  facts: { image: {}, volume: {}, secrets: {}, registry: {} },
}
