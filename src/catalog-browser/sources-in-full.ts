import type { Catalog } from '../advisor/catalog/catalog-shape.ts'
import type { Source } from '../advisor/catalog/cell.ts'
import type { CatalogPlace } from '../store/page.ts'
import type { Entry, Part } from './entry.ts'

/** An entry whose facts cite a document, and what those facts are called. */
export interface Use extends CatalogPlace {
  readonly name: string
  readonly part: Part
  readonly facts: readonly string[]
}

export interface SourceInFull extends Source {
  readonly id: string
  readonly uses: readonly Use[]
}

function usesOf(entries: readonly Entry[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>()
  for (const entry of entries) {
    const { list, id, name, parts } = entry
    const [part = 'platform'] = parts
    const cited = new Map<string, Set<string>>()
    const groups = 'groups' in entry ? entry.groups : []
    for (const { title, facts } of groups) {
      for (const { label, sources } of facts) {
        const called = title === '' ? label : `${title} · ${label}`
        for (const source of sources) cited.set(source, (cited.get(source) ?? new Set()).add(called))
      }
    }
    for (const [source, facts] of cited)
      uses.set(source, [...(uses.get(source) ?? []), { list, id, name, part, facts: [...facts] }])
  }
  return uses
}

/** Every document, with the entries that cite it. */
export function sourceEntries({ sources }: Catalog, entries: readonly Entry[]): Entry[] {
  const usedBy = usesOf(entries)
  return Object.entries(sources).map(([id, source]) => {
    const uses = usedBy.get(id) ?? []
    return {
      list: 'sources',
      id,
      name: source.title,
      parts: [...new Set(uses.map(({ part }) => part))],
      about: source.publisher,
      states: [],
      source: { ...source, id, uses },
    }
  })
}
