import { tableOf, type Column, type TableKind } from './columns.ts'

export interface PlacedColumn extends Column {
  /** Where the header begins, counted in characters from its own beginning. */
  readonly offset: number
}

export interface Header {
  readonly kind: TableKind | 'other'
  readonly columns: readonly PlacedColumn[]
  /** Whether the padding survived: where a chat or a web page took it away, places tell nothing. */
  readonly isAligned: boolean
}

const word = /[A-Z%][A-Z0-9%()-]*/g
// The headers of two words that kubectl prints, and of the other tables that stand in pastes beside it.
const pairs = /^(?:ACCESS MODES|RECLAIM POLICY|LAST SEEN|NOMINATED NODE|READINESS GATES|MANAGER STATUS|ENGINE VERSION)$/

/** The columns that a line of headings names; undefined where it is no such line. */
export function headerOf(line: string): Header | undefined {
  if (line.length > 2000 || !/^[A-Z]/.test(line) || !/^[A-Z][A-Z0-9 %()-]*$/.test(line)) return undefined
  const words = [...line.matchAll(word)].map((found) => ({ text: found[0], offset: found.index }))
  const names: { text: string; offset: number }[] = []
  for (const next of words) {
    const last = names.at(-1)
    const isPair = last && last.offset + last.text.length + 1 === next.offset && pairs.test(`${last.text} ${next.text}`)
    if (isPair) last.text = `${last.text} ${next.text}`
    else names.push({ ...next })
  }
  if (names.length < 2) return undefined
  const keys = names.map(({ text }) => text.toLowerCase().replace(/[ -]/g, ''))
  const table = tableOf(keys)
  if (!table && keys[0] !== 'name' && keys[0] !== 'namespace' && keys[0] !== 'id') return undefined
  const columns = names.flatMap(({ offset }, index) => {
    const column = table?.columns[index]
    return column ? [{ ...column, offset }] : []
  })
  return { kind: table?.kind ?? 'other', columns, isAligned: / {2}/.test(line) }
}
