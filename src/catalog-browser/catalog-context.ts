import { createContext, use } from 'react'
import type { CatalogPlace } from '../store/page.ts'
import type { Entry } from './entry.ts'
import { indexOf, type Indexed } from './search.ts'

/** What every part of the page reads. */
export interface Browsed {
  readonly edition: string
  readonly index: readonly Indexed[]
  readonly find: (place: CatalogPlace) => Entry | undefined
}

const keyOf = ({ list, id }: CatalogPlace) => `${list}/${id}`

export function browsed(edition: string, entries: readonly Entry[]): Browsed {
  const byPlace = new Map(entries.map((entry) => [keyOf(entry), entry]))
  return { edition, index: indexOf(entries), find: (place) => byPlace.get(keyOf(place)) }
}

export const CatalogContext = createContext<Browsed | undefined>(undefined)

export function useCatalog(): Browsed {
  const catalog = use(CatalogContext)
  if (!catalog) throw new Error('a part of the catalog page stands in a CatalogContext')
  return catalog
}
