import type { PastedLine } from '../../paste/pasted-line.ts'
import { commandOf, hasPrompt } from '../docker-info/prompt.ts'
import { isColumnOf, type TableKind } from './columns.ts'
import { headerOf, type Header } from './header.ts'
import { fitted, type Cells, type Fitted } from './row.ts'

export interface TableRow {
  readonly kind: TableKind
  readonly cells: Cells
  readonly line: number
  readonly text: string
}

export interface Tables {
  readonly rows: readonly TableRow[]
  /** Indices of the lines that belong to some table, its headers included. */
  readonly used: ReadonlySet<number>
  readonly kinds: ReadonlySet<TableKind>
}

/** After so many other lines nobody reads on below the same headings. */
const mostMisses = 50

/**
 * Finds kubectl's tables between other lines and parts their rows. A table ends at the next header, prompt or fence.
 * In: the lines of a paste. Out: its rows in order.
 */
export function tablesIn(lines: readonly PastedLine[]): Tables {
  const rows: TableRow[] = []
  const used = new Set<number>()
  const kinds = new Set<TableKind>()
  let header: Header | undefined
  let misses = 0
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (!line) continue
    const found = headerAt(lines, at)
    if (found) {
      header = found.header
      misses = 0
      if (header.kind !== 'other') {
        kinds.add(header.kind)
        for (let n = 0; n < found.lines; n += 1) used.add(at + n)
      }
      at += found.lines - 1
      continue
    }
    if (!header || header.kind === 'other') continue
    if (line.text.startsWith('```') || isCommand(line.text)) header = undefined
    else {
      const row = rowAt(lines, at, header)
      misses = row ? 0 : misses + 1
      if (misses > mostMisses) header = undefined
      if (!row || !header || header.kind === 'other') continue
      rows.push({ kind: header.kind, cells: row.fit.cells, line: line.number, text: unpadded(line.text) })
      for (let n = 0; n < row.lines; n += 1) used.add(at + n)
      at += row.lines - 1
    }
  }
  return { rows, used, kinds }
}

/** As evidence a row shows more of itself without its padding. */
const unpadded = (text: string) => text.replace(/ {2,}/g, '  ')

const isCommand = (text: string) => commandOf(text) !== '' || hasPrompt(text)

/** A narrow terminal breaks the line of headings anywhere, even within a word. */
function headerAt(lines: readonly PastedLine[], at: number): { header: Header; lines: number } | undefined {
  const text = lines[at]?.text ?? ''
  const one = headerOf(text)
  if (!/^[A-Z]/.test(text)) return undefined
  const next = lines[at + 1]?.text ?? ''
  if (!/^[A-Z][A-Z -]*$/.test(next) || next.startsWith('NAME')) return one && { header: one, lines: 1 }
  for (const joined of [text + next, `${text} ${next}`]) {
    const both = headerOf(joined)
    // Only a header that is known in all its parts: another table's line may stand right below.
    if (both && isKnown(both)) {
      return { header: { ...both, isAligned: false }, lines: 2 }
    }
  }
  return one && { header: one, lines: 1 }
}

const isKnown = ({ kind, columns }: Header) => kind !== 'other' && columns.every(({ key }) => isColumnOf(kind, key))

function rowAt(lines: readonly PastedLine[], at: number, header: Header): { fit: Fitted; lines: number } | undefined {
  const text = lines[at]?.text ?? ''
  const one = fitted(text, header)
  if (one?.unfilled === 0) return { fit: one, lines: 1 }
  const next = lines[at + 1]?.text ?? ''
  const isBroken = next !== '' && !isCommand(next) && !headerOf(next) && !next.startsWith('```')
  if (!isBroken || fitted(next, header)) return one && { fit: one, lines: 1 }
  const joined = [text + next, `${text} ${next}`]
    .map((whole) => fitted(whole, { ...header, isAligned: false }))
    .filter((fit) => fit !== undefined)
    .sort((a, b) => a.strain - b.strain || a.unfilled - b.unfilled)[0]
  const isBetter = joined && (!one || joined.cells.size > one.cells.size)
  if (isBetter && joined.unfilled <= 1) return { fit: joined, lines: 2 }
  return one && { fit: one, lines: 1 }
}
