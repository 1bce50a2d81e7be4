import type { Read } from '../exchange/importer.ts'
import type { ShownText } from '../exchange/shown-text.ts'

/** What became of a line: it gave answers, was seen and not used, made a remark, or says nothing about a plan. */
export type LineMark = 'told' | 'not-used' | 'remark' | 'nothing'

export interface SourceLine {
  readonly kind: 'line'
  readonly line: number
  readonly text: string
  readonly mark: LineMark
  /** How many answers it gave. */
  readonly answers: number
  /** Why it was not used, or what it says that no answer holds. */
  readonly says: readonly string[]
}

/** Lines in a row that say nothing about a plan. */
export interface SourceFold {
  readonly kind: 'fold'
  readonly lines: readonly SourceLine[]
}

export type SourceEntry = SourceLine | SourceFold

/** Shorter runs take no more room than the words that would stand for them. */
const leastFolded = 4

interface Marked {
  texts: string[]
  answers: number
  mark: LineMark
  says: string[]
}

/** Every line of an input with what became of it, in order; long runs without meaning are folded. */
export function sourceEntries(reading: Read, shown: ShownText | undefined): readonly SourceEntry[] {
  const marked = new Map<number, Marked>()
  const at = (line: number, text: string) => {
    const known = marked.get(line)
    if (known) {
      if (!known.texts.includes(text)) known.texts.push(text)
      return known
    }
    const one: Marked = { texts: [text], answers: 0, mark: 'nothing', says: [] }
    marked.set(line, one)
    return one
  }
  for (const { line, text } of reading.understood) {
    const one = at(line, text)
    one.answers += 1
    one.mark = 'told'
  }
  for (const { line, text, why } of reading.ignored) say(at(line, text), 'not-used', why)
  for (const { line, text, says } of reading.notes) say(at(line, text), 'remark', says)
  return folded(merged(marked, shown))
}

function say(one: Marked, mark: LineMark, says: string): void {
  if (one.mark === 'nothing') one.mark = mark
  if (!one.says.includes(says)) one.says.push(says)
}

function merged(marked: ReadonlyMap<number, Marked>, shown: ShownText | undefined): SourceLine[] {
  const beginnings = new Map(shown?.shown.map(({ line, text }) => [line, text]))
  const numbers = [...new Set([...marked.keys(), ...beginnings.keys()])].toSorted((a, b) => a - b)
  return numbers.map((line) => {
    const beginning = beginnings.get(line) ?? ''
    const known = marked.get(line)
    if (!known) return { kind: 'line', line, text: beginning, mark: 'nothing', answers: 0, says: [] }
    const indent = /^ */.exec(beginning)?.[0] ?? ''
    // Cells of a table stand in one line, each with a text of its own.
    const text = indent + known.texts.join(' · ').slice(0, 240)
    return { kind: 'line', line, text, mark: known.mark, answers: known.answers, says: known.says }
  })
}

function folded(lines: readonly SourceLine[]): SourceEntry[] {
  const entries: SourceEntry[] = []
  let run: SourceLine[] = []
  const close = () => {
    entries.push(...(run.length < leastFolded ? run : [{ kind: 'fold' as const, lines: run }]))
    run = []
  }
  for (const line of lines) {
    if (line.mark === 'nothing') run.push(line)
    else {
      close()
      entries.push(line)
    }
  }
  close()
  return entries
}

/** How many lines came to what. */
export function tallyOf(entries: readonly SourceEntry[]): Record<LineMark, number> {
  const tally = { told: 0, 'not-used': 0, remark: 0, nothing: 0 }
  for (const entry of entries) {
    if (entry.kind === 'fold') tally.nothing += entry.lines.length
    else tally[entry.mark] += 1
  }
  return tally
}
