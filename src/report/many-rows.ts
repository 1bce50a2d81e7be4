import { outcomeState, outcomeWords, type OutcomeState } from './outcome-state.ts'
import { picksOf, type ReportRow } from './report-rows.ts'

/** A row of a plan of many, as its line shows it. */
export interface ManyRow {
  readonly row: ReportRow
  readonly words: string
  readonly mark: OutcomeState | undefined
  /** Of the pick, or the first of several. */
  readonly score: number | undefined
}

/** An outcome that many share, to choose the rows with it. */
export interface ManyChoice {
  readonly words: string
  readonly count: number
}

export const rowsOnAPage = 50

export function manyRowsOf(rows: readonly ReportRow[], nameOf: (option: string) => string): ManyRow[] {
  return rows.map((row) => ({
    row,
    words: outcomeWords(row.outcome, row.tier, nameOf),
    mark: outcomeState(row.outcome),
    score: picksOf(row.outcome)[0]?.score,
  }))
}

/** What the rows come to, the most frequent first. */
export function manyChoicesOf(rows: readonly ManyRow[]): ManyChoice[] {
  const counts = new Map<string, number>()
  for (const { words } of rows) counts.set(words, (counts.get(words) ?? 0) + 1)
  return [...counts].map(([words, count]) => ({ words, count })).toSorted((a, b) => b.count - a.count)
}

/** The rows whose name holds what is searched for, in whatever case, and that come to what was chosen; `''`: to anything. */
export function manyRowsWith(rows: readonly ManyRow[], search: string, words: string): readonly ManyRow[] {
  const wanted = search.trim().toLowerCase()
  if (wanted === '' && words === '') return rows
  return rows.filter((one) => (words === '' || one.words === words) && one.row.about.toLowerCase().includes(wanted))
}
