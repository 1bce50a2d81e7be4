import { addressOf, type CatalogPlace } from '../store/page.ts'
import { useCatalog } from './catalog-context.ts'

/** Leads to another entry of the catalog, by the name that it has there; an id that it does not have stays text. */
export function CatalogLink({ to }: { readonly to: CatalogPlace }) {
  const entry = useCatalog().find(to)
  return entry ? <a href={addressOf({ kind: 'catalog', open: to })}>{entry.name}</a> : <code>{to.id}</code>
}
