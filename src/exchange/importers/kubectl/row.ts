import type { Header, PlacedColumn } from './header.ts'

export type Cells = ReadonlyMap<string, string>

export interface Fitted {
  readonly cells: Cells
  /** 0 for a row that stands exactly as its header does. */
  readonly strain: number
  /** Columns behind the last one that has a value. */
  readonly unfilled: number
}

interface Word {
  readonly text: string
  readonly start: number
  readonly gap: number
}

/** A cell that cannot be what its column holds. */
const misfit = 100
const mostWords = 80

const ofTheVolume: ReadonlySet<string> = new Set(['volume', 'capacity', 'accessmodes'])

/** Where places tell nothing, a claim has all that its volume brings, or nothing of it. */
function readings(header: Header): readonly (readonly PlacedColumn[])[] {
  if (header.kind !== 'claims' || header.isAligned) return [header.columns]
  const pending = header.columns.filter(({ key }) => !ofTheVolume.has(key))
  return [pending, header.columns.map((one) => (ofTheVolume.has(one.key) ? { ...one, isOptional: false } : one))]
}

/**
 * Fits a row to the columns of its header. Words go to columns in order, where they strain the least: by what a
 * column can hold first, then by where its header stands, since redacted addresses and long names push a row aside and
 * empty cells leave no trace where padding was lost. Undefined where the line is no row of this table.
 */
export function fitted(line: string, header: Header): Fitted | undefined {
  const words = wordsOf(line)
  if (words.length === 0 || words.length > mostWords || !mayFit(words, header)) return undefined
  const fits = readings(header).map((columns) => fit(words, columns, header.isAligned))
  return fits.filter((one) => one !== undefined).sort((a, b) => a.strain - b.strain)[0]
}

/** Most lines between tables hold no word that a column cannot do without. */
const mayFit = (words: readonly Word[], { columns }: Header) =>
  columns.every(
    ({ isOptional, words: most, shape }) => isOptional || most > 1 || words.some(({ text }) => shape.test(text)),
  )

function fit(words: readonly Word[], columns: readonly PlacedColumn[], isAligned: boolean): Fitted | undefined {
  // best[c]: the least strain with which the words from here on go to the columns from c on.
  let best: (Choice | undefined)[][] = []
  for (let at = words.length; at >= 0; at -= 1) {
    const row: (Choice | undefined)[] = []
    for (let c = columns.length; c >= 0; c -= 1) row[c] = choose({ words, columns, isAligned }, at, c, best, row)
    best = [row, ...best]
  }
  const first = best[0]?.[0]
  if (!first || first.strain >= misfit) return undefined
  return traced(words, columns, best, first.strain)
}

interface Choice {
  readonly strain: number
  /** How many words this column takes. */
  readonly takes: number
}

interface Task {
  readonly words: readonly Word[]
  readonly columns: readonly PlacedColumn[]
  readonly isAligned: boolean
}

function choose(
  { words, columns, isAligned }: Task,
  at: number,
  c: number,
  later: readonly (readonly (Choice | undefined)[])[],
  same: readonly (Choice | undefined)[],
): Choice | undefined {
  const column = columns[c]
  if (!column) return at === words.length ? { strain: 0, takes: 0 } : undefined
  let best: Choice | undefined
  const skipped = same[c + 1]
  if (skipped) best = { strain: skipped.strain + emptiness(column, at === words.length, isAligned), takes: 0 }
  for (let takes = 1; takes <= Math.min(column.words, words.length - at); takes += 1) {
    const rest = later[takes - 1]?.[c + 1]
    if (!rest) continue
    const strain = rest.strain + strainOf(words, at, takes, column, isAligned)
    if (!best || strain < best.strain) best = { strain, takes }
  }
  return best
}

/** A row that ends early was cut; a cell left out in its middle is empty. */
function emptiness({ isOptional, isRare }: PlacedColumn, isAtEnd: boolean, isAligned: boolean): number {
  if (!isOptional) return misfit
  if (isAtEnd || isRare) return 0
  return isAligned ? 1 : 5
}

function strainOf(words: readonly Word[], at: number, takes: number, column: PlacedColumn, isAligned: boolean): number {
  const first = words[at]
  const cell = textOf(words, at, takes)
  if (!first || !column.shape.test(cell)) return misfit
  if (!isAligned) return 0
  const aside = Math.min(Math.abs(first.start - column.offset), 12)
  const isTorn = words.slice(at + 1, at + takes).some(({ gap }) => gap > 1)
  return aside * 0.5 + (isTorn ? 30 : 0) + (at > 0 && first.gap === 1 ? 4 : 0)
}

const textOf = (words: readonly Word[], at: number, takes: number) =>
  words
    .slice(at, at + takes)
    .map(({ text }) => text)
    .join(' ')

function wordsOf(line: string): Word[] {
  const words: Word[] = []
  let end = 0
  for (const found of line.slice(0, 2000).matchAll(/\S+/g)) {
    words.push({ text: found[0], start: found.index, gap: found.index - end })
    end = found.index + found[0].length
  }
  return words
}

function traced(
  words: readonly Word[],
  columns: readonly PlacedColumn[],
  best: readonly (readonly (Choice | undefined)[])[],
  strain: number,
): Fitted {
  const cells = new Map<string, string>()
  let at = 0
  let last = -1
  columns.forEach((column, c) => {
    const takes = best[at]?.[c]?.takes ?? 0
    if (takes === 0) return
    cells.set(column.key, textOf(words, at, takes))
    at += takes
    last = c
  })
  return { cells, strain, unfilled: columns.length - 1 - last }
}
