import type { Cell, Table } from '../../tables/table.ts'
import { fold } from './fold.ts'
import { isWithoutTrait, readHeading } from './heading.ts'
import { phrases } from './phrases.ts'

type Row = readonly Cell[]

export interface Headed {
  readonly table: Table
  /** The workloads were columns; what names them then stands in the corner, under a heading of its own or none. */
  readonly isTurned?: true
  /** Where the headings stand among the table's rows. */
  readonly at: number
  /** Different meanings found in them. */
  readonly understood: number
  /** Of these, what only storage for workloads has: IOPS, capacity, access mode. */
  readonly telling: number
}

const searched = 30
const mostTransposed = 200
/** What tables of other things have too: prices, states, operating systems. */
const plain: ReadonlySet<string> = new Set(
  phrases(
    'name, kind, product, os, image, pool, orchestrator, config, secrets, protocol, state, replicas, maxCostPerTBMonth',
  ),
)

interface Score {
  readonly understood: number
  readonly telling: number
  readonly score: number
}

/** How much cells look like headings: each meaning counts once, and a heading of other columns a little. */
function scoreOf(cells: Row): Score {
  const meanings = new Set<string>()
  let others = 0
  for (const { text } of cells) {
    if (text === '' || text.length > 80) continue
    const read = readHeading(text)
    if (read) meanings.add(read.meaning)
    else if (isWithoutTrait(text)) others += 1
  }
  const telling = [...meanings].filter((meaning) => !plain.has(meaning)).length
  return { understood: meanings.size, telling, score: meanings.size + telling + others / 4 }
}

/** A few words, as a heading has them; JSON, settings and lines of a log have other signs, or begin with a number. */
const isWords = ({ text }: Cell) => text.length <= 60 && /^[\p{L}#%][\p{L}\p{N} _./()#%€$?&+-]*$/u.test(text)

/** A row that could be headings by its shape alone: near the top, filled, different, and in words. */
function plainHeadings(rows: readonly Row[]): number {
  return rows.slice(0, 5).findIndex((row) => {
    const filled = row.filter(({ text }) => text !== '')
    const isWide = filled.length >= 2 && filled.length >= row.length * 0.6
    return isWide && filled.every(isWords) && new Set(filled.map(({ text }) => fold(text))).size === filled.length
  })
}

/** Headings that stand below each other, in a table whose columns are workloads. */
function transposed(table: Table): Table {
  const width = Math.max(...table.rows.map((row) => row.length))
  const rows = Array.from({ length: width }, (_, column) =>
    table.rows.map((row) => row[column] ?? { text: '', line: row[0]?.line ?? 1, column }),
  )
  return { ...table, rows }
}

/** Finds the headings of a table, above its columns or beside its rows; undefined where it has nothing of the kind. */
export function headed(table: Table): Headed | undefined {
  const rows = table.rows.slice(0, searched)
  let best: { at: number; score: Score } | undefined
  rows.forEach((row, at) => {
    const score = scoreOf(row)
    if (!best || score.score > best.score.score) best = { at, score }
  })
  const beside = table.rows.length <= mostTransposed ? headingsBeside(table) : undefined
  if (beside && beside.score.score > (best?.score.score ?? 0) + 1) {
    const { understood, telling } = beside.score
    return { table: transposed(table), isTurned: true, at: beside.at, understood, telling }
  }
  if (best && best.score.understood > 0)
    return { table, at: best.at, understood: best.score.understood, telling: best.score.telling }
  const at = plainHeadings(rows)
  return at < 0 ? undefined : { table, at, understood: 0, telling: 0 }
}

/** Tables that are filled in per workload have their headings in the first or second column. */
function headingsBeside({ rows }: Table): { at: number; score: Score } | undefined {
  const columns = [0, 1].map((at) => ({ at, score: scoreOf(rows.flatMap((row) => row[at] ?? [])) }))
  return columns.toSorted((a, b) => b.score.score - a.score.score).find(({ score }) => score.telling >= 2)
}

/** Whether a table is one of workloads beyond doubt: its headings say so. */
export const isOfWorkloads = ({ understood, telling }: Headed): boolean => understood >= 2 && telling >= 1
