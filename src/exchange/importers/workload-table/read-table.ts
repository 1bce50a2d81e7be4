import { readPlan } from '../../../advisor/plan/read-plan.ts'
import type { Ignored, Note, Read } from '../../importer.ts'
import type { NumberStyle } from '../../tables/number-style.ts'
import type { ColumnRead, SheetSeen, TableChoices } from '../../tables/table-read.ts'
import type { Cell } from '../../tables/table.ts'
import { columnsOf, type Column } from './columns.ts'
import { isUnitOf } from './heading.ts'
import { isOfWorkloads, type Headed } from './heading-row.ts'
import { readRows, type RowsRead } from './workload-rows.ts'

export interface TableContext {
  readonly choices?: TableChoices
  /** The style of numbers that the text's delimiter or language suggests where no number proves one. */
  readonly hint?: NumberStyle
  readonly sheets?: readonly SheetSeen[]
}

/** `C`, `AA`: a column as spreadsheets name it. */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26))
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter
}

/** Reads a table whose headings were found. */
export function readTable(found: Headed, { choices, hint, sheets = [] }: TableContext): Read {
  const { table, at, isTurned = false } = found
  const { sheet } = table
  // A list of people has names too: without a heading that only workloads have, somebody must say that it is one.
  const isAsked = choices?.columns === undefined && !isOfWorkloads(found)
  const { headings, body } = withUnits(table.rows[at] ?? [], table.rows.slice(at + 1))
  const columns = columnsOf(headings, body, { choices: choices?.columns ?? {}, isTurned, ...(hint && { hint }) })
  const placeOf = ({ line, column }: Cell) =>
    sheet === undefined ? '' : `${sheet.slice(0, 31)}!${columnName(column)}${line} `
  const rows = readRows(isAsked ? [] : body, columns, placeOf)
  const line = headings[0]?.line ?? 1
  const { workloads, currency } = rows
  const plan = readPlan({
    schema: 1,
    ...(currency !== undefined && { currency }),
    ...(workloads.length > 0 && { workloads }),
  })
  return {
    kind: 'read',
    source: 'workload-table',
    plan: plan.kind === 'plan' ? plan.plan : { schema: 1 },
    understood: plan.kind === 'plan' ? rows.understood : [],
    ignored: [
      ...(isAsked ? [{ line, text: columns.map(nameOf).join(' · ').slice(0, 120), why: tooFew }] : []),
      ...columns.flatMap(ignoredColumn),
      ...rows.ignored,
      ...(plan.kind === 'plan' ? [] : [{ line, text: '', why: plan.says }]),
    ],
    notes: [
      ...(isAsked ? [] : notesOf(columns, rows, line)),
      ...table.says.map((says) => ({ line, text: sheet ?? '', says })),
    ],
    missing: [],
    table: {
      sheets,
      headingLine: line,
      workloads: workloads.length,
      ...(isAsked && { isUnsure: true }),
      columns: columns.map((column) => shown(column, rows)),
    },
  }
}

/** A first row that holds units alone belongs to the headings. */
function withUnits(headings: readonly Cell[], body: readonly (readonly Cell[])[]) {
  const [first = []] = body
  const isUnit = ({ text }: Cell, column: number) => isUnitOf(headings[column]?.text ?? '', text)
  const filled = first.filter(({ text }) => text !== '')
  if (filled.length === 0 || !first.every((cell, column) => cell.text === '' || isUnit(cell, column)))
    return { headings, body }
  const named = headings.map((cell, column) => {
    const unit = (first[column]?.text ?? '').replace(/[()[\]]/g, '').trim()
    return unit === '' ? cell : { ...cell, text: `${cell.text} (${unit})` }
  })
  return { headings: named, body: body.slice(1) }
}

const tooFew = 'Too few of these headings are understood to call this a table of workloads. Say what its columns tell.'

const nameOf = ({ heading, at }: Column) => (heading === '' ? `column ${columnName(at)}` : heading)

function ignoredColumn(column: Column): Ignored[] {
  const { line, why, isSecret, examples, filled } = column
  if (isSecret && filled > 0)
    return [
      {
        line,
        text: nameOf(column),
        why: 'This looks like a column of secrets: its cells were neither kept nor shown.',
      },
    ]
  if (why === undefined || (filled === 0 && column.heading === '')) return []
  const cells = examples.length === 0 ? '' : `: ${examples.join(' · ')}`
  return [{ line, text: `${nameOf(column)}${cells}`.slice(0, 120), why }]
}

function notesOf(columns: readonly Column[], rows: RowsRead, line: number): Note[] {
  const notes = columns.flatMap((column): Note[] => {
    const { reading, isUnitAssumed, doubtful } = column
    const text = nameOf(column)
    const unit = reading?.unit ?? unitNames[reading?.meaning ?? '']
    const isPoint = reading?.style === 'point'
    return [
      ...(isUnitAssumed && unit !== undefined
        ? [
            {
              line: column.line,
              text,
              says: `No unit stands in this column or above it, so its numbers are read as ${unit}.`,
            },
          ]
        : []),
      ...(doubtful !== undefined
        ? [
            {
              line: column.line,
              text,
              says: `“${doubtful.slice(0, 30)}” can be read in two ways: ${isPoint ? 'points' : 'commas'} are taken for decimal ones here.`,
            },
          ]
        : []),
    ]
  })
  const { secrets } = rows
  const secretColumns = columns
    .filter(({ isSecret }) => isSecret)
    .map(nameOf)
    .join(' · ')
    .slice(0, 120)
  const dropped =
    secrets === 1
      ? '1 cell looked like a secret and was left out.'
      : `${secrets} cells looked like secrets and were left out.`
  return [...notes, ...rows.notes, ...(secrets > 0 ? [{ line, text: secretColumns || 'cells', says: dropped }] : [])]
}

const unitNames: Readonly<Record<string, string>> = {
  capacityGiB: 'GiB',
  throughputMiBps: 'MiB/s',
  ioSizeKiB: 'KiB',
  recoveryPointHours: 'hours',
  latency: 'milliseconds',
  maxCostPerTBMonth: 'prices per TB and month',
}

function shown(column: Column, rows: RowsRead): ColumnRead {
  const { at, heading, examples, reading, isUnitAssumed, isLeftOut, by, filled, why } = column
  const unread = rows.unread.get(at)
  const tells = reading?.meaning ?? (isLeftOut ? 'nothing' : undefined)
  return {
    at,
    heading,
    examples,
    by,
    filled,
    unread: unread?.count ?? 0,
    ...(unread && { unreadBecause: unread.why }),
    ...(tells !== undefined && { tells }),
    ...(why !== undefined && { why }),
    ...(reading?.unit !== undefined && { unit: reading.unit }),
    ...(isUnitAssumed && { isUnitAssumed: true as const }),
  }
}
