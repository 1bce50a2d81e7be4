import type { Ignored, Note, Understood } from '../../importer.ts'
import { holdsSecret, safeExcerpt } from '../../paste/secrets.ts'
import type { Cell } from '../../tables/table.ts'
import type { Column } from './columns.ts'
import { fold } from './fold.ts'
import { phrases } from './phrases.ts'
import { Remarks } from './remarks.ts'
import { readRow, type RowAnswer, type RowRead } from './row-answers.ts'

/** As many as a plan holds. */
const mostWorkloads = 20_000

const totals: ReadonlySet<string> = new Set(
  phrases(`
    total, totals, sum, sums, subtotal, grand total, average, avg, mean, summe, summen, gesamt, gesamtsumme,
    insgesamt, zwischensumme, durchschnitt, mittelwert, somme, sous total, total general, moyenne, total iops
  `),
)

export interface RowsRead {
  readonly workloads: readonly Readonly<Record<string, unknown>>[]
  readonly understood: readonly Understood[]
  readonly ignored: readonly Ignored[]
  readonly notes: readonly Note[]
  readonly currency?: string
  /** By the column's place: cells that gave no answer, and why the first of them did not. */
  readonly unread: ReadonlyMap<number, { readonly count: number; readonly why: string }>
  /** Cells that were dropped because they look like passwords. */
  readonly secrets: number
}

/** Reads the rows below the headings; `placeOf` names a cell of a sheet, and nothing in a text. */
export function readRows(
  body: readonly (readonly Cell[])[],
  columns: readonly Column[],
  placeOf: (cell: Cell) => string,
): RowsRead {
  return new Rows(columns, placeOf).read(body)
}

class Rows {
  private readonly columns: readonly Column[]
  private readonly placeOf: (cell: Cell) => string
  private readonly workloads: Record<string, unknown>[] = []
  private readonly understood: Understood[] = []
  private readonly ignored = new Remarks()
  private readonly notes = new Remarks()
  private readonly unread = new Map<number, { count: number; why: string }>()
  private currency: string | undefined
  private secrets = 0

  constructor(columns: readonly Column[], placeOf: (cell: Cell) => string) {
    this.columns = columns
    this.placeOf = placeOf
  }

  read(body: readonly (readonly Cell[])[]): RowsRead {
    for (const row of body) this.readOne(row)
    return {
      workloads: this.workloads,
      understood: this.understood,
      ignored: this.ignored.ignored(),
      notes: this.notes.notes(),
      unread: this.unread,
      secrets: this.secrets,
      ...(this.currency !== undefined && { currency: this.currency }),
    }
  }

  private readOne(row: readonly Cell[]): void {
    const filled = row.filter(({ text }) => text !== '')
    const [first] = filled
    if (!first) return
    const why = this.whyNoWorkload(row, filled)
    if (why !== undefined) return this.ignored.add('rows', first.line, () => this.shownRow(row), why)
    const safe = row.map((cell, at) => this.withoutSecret(cell, at))
    const read = readRow(safe, this.columns, this.currency)
    this.remark(read)
    if (read.answers.length === 0)
      return this.ignored.add('rows', first.line, () => this.shownRow(row), 'Nothing in this row was understood.')
    if (read.currency !== undefined) this.settleCurrency(read, read.currency)
    const at = this.workloads.length
    this.workloads.push(Object.fromEntries(read.answers.map(({ trait, value }) => [trait, value])))
    for (const answer of read.answers) this.understood.push(this.evidenceOf(answer, at))
  }

  private whyNoWorkload(row: readonly Cell[], filled: readonly Cell[]): string | undefined {
    if (this.workloads.length >= mostWorkloads) return 'A plan holds at most 20,000 workloads.'
    const same = this.columns.filter(({ at, heading }) => heading !== '' && row[at]?.text === heading)
    if (same.length >= 2 && same.length >= filled.length - 1) return 'These are the headings again.'
    if (totals.has(fold(filled[0]?.text ?? ''))) return 'This is a sum of other rows.'
    const [only, ...others] = filled
    const isName = this.columns.some(({ at, reading }) => reading?.meaning === 'name' && row[at] === only)
    return others.length === 0 && !isName ? 'Only one cell of this row is filled, and it is no name.' : undefined
  }

  /** Cells under a heading of secrets, and those that look like one, go no further than this. */
  private withoutSecret(cell: Cell, at: number): Cell {
    const column = this.columns[at]
    if (cell.text === '' || column === undefined) return cell
    if (!column.isSecret && !holdsSecret(cell.text)) return cell
    this.secrets += 1
    return { ...cell, text: '' }
  }

  private settleCurrency(read: RowRead, currency: string): void {
    if (this.currency !== undefined) return
    this.currency = currency
    const price = read.answers.find(({ trait }) => trait === 'maxCostPerTBMonth')
    const [from] = price?.from ?? []
    if (from) this.understood.push({ trait: 'currency', value: currency, ...this.placed(from.column, from.cell) })
  }

  private remark({ unread, says }: RowRead): void {
    for (const { column, cell, why } of unread) {
      const before = this.unread.get(column.at) ?? { count: 0, why }
      this.unread.set(column.at, { ...before, count: before.count + 1 })
      this.ignored.add(`“${column.heading}”`, cell.line, () => this.placed(column, cell).text, why)
    }
    for (const one of says) {
      this.notes.add(one.column.heading, one.cell.line, () => this.placed(one.column, one.cell).text, one.says)
    }
  }

  private evidenceOf({ trait, value, isInferred, from }: RowAnswer, at: number): Understood {
    const places = from.map(({ column, cell }) => this.placed(column, cell))
    return {
      trait: `workloads[${at}].${trait}`,
      value,
      line: places[0]?.line ?? 1,
      text: places
        .map(({ text }) => text)
        .join(', ')
        .slice(0, 120),
      ...(isInferred && { isInferred: true as const }),
    }
  }

  /** `Workloads!D7 IOPS: 20k` */
  private placed(column: Column, cell: Cell): { line: number; text: string } {
    const heading = column.heading === '' ? '' : `${column.heading.slice(0, 60)}: `
    return { line: cell.line, text: safeExcerpt(`${this.placeOf(cell)}${heading}${cell.text}`) }
  }

  private shownRow(row: readonly Cell[]): string {
    const shown = row.filter(({ text }, at) => text !== '' && !this.columns[at]?.isSecret)
    return safeExcerpt(
      shown
        .slice(0, 6)
        .map(({ text }) => text)
        .join(' · '),
    )
  }
}
