import type { Catalog } from './catalog-shape.ts'

/** The name of an option of any tier, as people say it; an id that the catalog does not have stands for itself. */
export function optionName(id: string, catalog: Catalog): string {
  for (const options of [catalog.drivers, catalog.volumes, catalog.secretStores, catalog.registryBackends]) {
    for (const option of options) if (option.id === id) return option.name
  }
  return id
}
