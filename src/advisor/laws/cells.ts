import type { Catalog } from '../catalog/catalog-shape.ts'
import type { Cell } from '../catalog/cell.ts'

const isCell = (value: object): value is Cell<unknown> =>
  'value' in value && 'sources' in value && Array.isArray(value.sources)

/** For tests: every cell of a catalog, each once. */
export function cellsIn(catalog: Catalog): Cell<unknown>[] {
  const cells = new Set<Cell<unknown>>()
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (isCell(value)) cells.add(value)
    for (const part of Object.values(value)) walk(part)
  }
  const { sources: _sources, ...facts } = catalog
  walk(facts)
  return [...cells]
}

/** For tests: a copy of the catalog in which one cell, wherever it stands, rests on another source. */
export function withSource(catalog: Catalog, cell: Cell<unknown>, source: string): Catalog {
  const copies = new Map<object, object>()
  const copy = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const known = copies.get(value)
    if (known) return known
    if (value === cell) return remembered(value, { ...cell, sources: [source] })
    if (Array.isArray(value)) return remembered(value, value.map(copy))
    return remembered(value, Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copy(part)])))
  }
  const remembered = (value: object, made: object) => {
    copies.set(value, made)
    return made
  }
  // The copy has the same shape, since only the sources of one cell were exchanged.
  return copy(catalog) as Catalog
}
