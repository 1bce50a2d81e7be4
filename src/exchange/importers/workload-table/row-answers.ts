import type { Cell } from '../../tables/table.ts'
import type { CellTrait, Told } from './cell-value.ts'
import type { Column } from './columns.ts'
import { readCell } from './read-cell.ts'

/** An answer of one row, with the cells that it came from. */
export interface RowAnswer {
  readonly trait: string
  readonly value: unknown
  readonly isInferred: boolean
  readonly from: readonly { readonly column: Column; readonly cell: Cell }[]
}

export interface RowRead {
  readonly answers: readonly RowAnswer[]
  readonly unread: readonly { readonly column: Column; readonly cell: Cell; readonly why: string }[]
  readonly says: readonly { readonly column: Column; readonly cell: Cell; readonly says: string }[]
  readonly currency?: string
}

interface Found {
  readonly told: Told
  readonly column: Column
  readonly cell: Cell
}

/** Reads a row, cell by cell. `currency` is that of the prices read before; another one cannot be converted. */
export function readRow(row: readonly Cell[], columns: readonly Column[], currency: string | undefined): RowRead {
  const found: Found[] = []
  const unread: { column: Column; cell: Cell; why: string }[] = []
  const says: { column: Column; cell: Cell; says: string }[] = []
  let money = currency
  for (const column of columns) {
    const cell = row[column.at]
    if (!cell || cell.text === '' || !column.reading) continue
    const value = readCell(cell.text, cell.isExact ? { ...column.reading, style: 'point' } : column.reading)
    if (value.kind === 'empty') continue
    if (value.kind === 'unread') {
      unread.push({ column, cell, why: value.why })
      continue
    }
    if (value.currency !== undefined && money !== undefined && value.currency !== money) {
      unread.push({ column, cell, why: `The prices of a plan are in one currency, and here it is ${money}.` })
      continue
    }
    money = value.currency ?? money
    if (value.leftOut !== undefined) unread.push({ column, cell, why: value.leftOut })
    if (value.says !== undefined) says.push({ column, cell, says: value.says })
    const isTwice = value.trait !== 'features' && found.some(({ told }) => told.trait === value.trait)
    if (isTwice) unread.push({ column, cell, why: 'Another column of this row tells it already.' })
    else found.push({ told: value, column, cell })
  }
  const halves = found.filter(({ told }) => told.trait === 'readIops' || told.trait === 'writeIops')
  if (halves.length === 1)
    unread.push(...halves.map(({ column, cell }) => ({ column, cell, why: 'Reads or writes alone do not make IOPS.' })))
  return { answers: answersOf(found), unread, says, ...(money !== undefined && { currency: money }) }
}

function answersOf(found: readonly Found[]): RowAnswer[] {
  const own = found.filter(({ told }) => !['readIops', 'writeIops', 'features'].includes(told.trait))
  const answers = own.map(({ told, column, cell }): RowAnswer => ({
    trait: told.trait,
    value: told.value,
    isInferred: told.isInferred === true || isOfAssumedUnit(column, cell),
    from: [{ column, cell }],
  }))
  const has = (trait: CellTrait) => own.some(({ told }) => told.trait === trait)
  return [...answers, ...featuresOf(found), ...fromHalves(found, has)]
}

const isOfAssumedUnit = ({ isUnitAssumed }: Column, { text }: Cell) => isUnitAssumed && !/\p{L}/u.test(text)

function featuresOf(found: readonly Found[]): RowAnswer[] {
  const cells = found.filter(({ told }) => told.trait === 'features')
  if (cells.length === 0) return []
  const named = cells.flatMap(({ told }) => (Array.isArray(told.value) ? told.value.map(String) : []))
  return [{ trait: 'features', value: [...new Set(named)], isInferred: false, from: cells }]
}

/** Reads and writes counted apart make IOPS and the share of reads. */
function fromHalves(found: readonly Found[], has: (trait: CellTrait) => boolean): RowAnswer[] {
  const halves = ['readIops', 'writeIops'].map((trait) => found.find(({ told }) => told.trait === trait))
  const [reads, writes] = halves.map((half) => (typeof half?.told.value === 'number' ? half.told.value : undefined))
  if (reads === undefined || writes === undefined) return []
  const from = halves.filter((half) => half !== undefined)
  const total = reads + writes
  const share = Number(((100 * reads) / (total || 1)).toPrecision(4))
  return [
    ...(has('iops') ? [] : [{ trait: 'iops', value: total, isInferred: true, from }]),
    ...(has('readPercent') || total === 0 ? [] : [{ trait: 'readPercent', value: share, isInferred: true, from }]),
  ]
}
