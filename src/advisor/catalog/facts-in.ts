import type { Catalog } from './catalog-shape.ts'
import type { Cell } from './cell.ts'

interface Fact {
  /** The way to it: `volumes/longhorn/ways/0/access`. */
  readonly path: string
  readonly value: unknown
  /** Set where it is a fact with documents of its own. */
  readonly cell?: Cell<unknown>
}

const isCell = (value: object): value is Cell<unknown> =>
  'value' in value && 'sources' in value && Array.isArray(value.sources)

/** Entries of a list are named by their id, where they have one. */
const nameOf = (key: string, part: unknown) =>
  typeof part === 'object' && part !== null && 'id' in part ? String(part.id) : key

function walk(value: unknown, path: string): Fact[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  if (isCell(value)) {
    const [first, ...below] = walk(value.value, path)
    const notes = value.note === undefined ? [] : [{ path: `${path}/note`, value: value.note }]
    return [{ path, value: first?.value, cell: value }, ...below, ...notes]
  }
  const parts = Object.entries(value).flatMap(([key, part]) => walk(part, `${path}/${nameOf(key, part)}`))
  return [{ path, value }, ...parts]
}

/** For tests: every value that the catalog holds beside its documents, whatever its depth, by the way to it. */
export function factsIn({ sources: _sources, edition: _edition, ...rooms }: Catalog): readonly Fact[] {
  return Object.entries(rooms).flatMap(([room, value]) => walk(value, room))
}
