import type { Catalog } from './catalog-shape.ts'

/** For tests: the options of every tier. */
export function allOptions({ drivers, volumes, secretStores, registryBackends }: Catalog) {
  return [...drivers, ...volumes, ...secretStores, ...registryBackends]
}
