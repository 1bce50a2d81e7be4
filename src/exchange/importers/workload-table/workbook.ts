import type { Reading } from '../../importer.ts'
import type { SheetSeen, TableChoices } from '../../tables/table-read.ts'
import type { Table } from '../../tables/table.ts'
import { openWorkbook, type Workbook } from '../../tables/xlsx/workbook.ts'
import { headed, isOfWorkloads, type Headed } from './heading-row.ts'
import { mostRows } from './most-rows.ts'
import { readTable } from './read-table.ts'

const mostSheets = 40
const previewed = 60

interface Seen {
  readonly table: Table
  readonly found?: Headed
  readonly isHidden: boolean
}

const scoreOf = ({ found, isHidden }: Seen) =>
  (found ? found.understood + 2 * found.telling + (isOfWorkloads(found) ? 10 : 0) : -1) - (isHidden ? 100 : 0)

/** The first rows of each sheet, and whether they look like workloads. */
function seenIn(workbook: Workbook): { seen: Seen[]; faults: string[] } {
  const faults: string[] = []
  const seen = workbook.sheets.slice(0, mostSheets).flatMap((part): Seen[] => {
    const table = workbook.sheet(part, previewed)
    if (typeof table === 'string') {
      faults.push(`“${part.name.slice(0, 60)}”: ${table}`)
      return []
    }
    const found = headed(table)
    return [{ table, isHidden: part.isHidden, ...(found && { found }) }]
  })
  return { seen, faults }
}

/**
 * Reads the table of workloads in an Excel workbook: of several sheets the one that looks most like workloads, unless a
 * sheet was chosen. In: the bytes, and what a person chose. Out: as for a text, with the sheets that could be read
 * instead. Never throws.
 */
export function readWorkbook(bytes: Uint8Array, choices?: TableChoices): Reading {
  const workbook = openWorkbook(bytes)
  if (workbook.kind === 'declined') return workbook
  const { seen, faults } = seenIn(workbook)
  const chosen = seen.find(({ table }) => table.sheet === choices?.sheet)
  const best = chosen ?? seen.toSorted((a, b) => scoreOf(b) - scoreOf(a))[0]
  const part = workbook.sheets.find(({ name }) => name === best?.table.sheet)
  const table = part && workbook.sheet(part, mostRows)
  const found = table && typeof table !== 'string' ? headed(table) : undefined
  if (!found) return nothingIn(seen, faults)
  const sheets = seen.map(({ table: { sheet = '', rows } }): SheetSeen => ({
    name: sheet,
    rows: sheet === found.table.sheet ? found.table.rows.length : rows.length,
    isRead: sheet === found.table.sheet,
  }))
  const says = [...aboutOthers(seen, found), ...faults]
  const full = { ...found, table: { ...found.table, says: [...found.table.says, ...says] } }
  return readTable(full, { sheets, ...(choices && { choices }) })
}

function aboutOthers(seen: readonly Seen[], { table }: Headed): string[] {
  const others = seen.filter((one) => one.table.sheet !== table.sheet && one.table.rows.length > 0)
  if (others.length === 0) return []
  const names = (some: readonly Seen[]) => some.map((one) => `“${(one.table.sheet ?? '').slice(0, 40)}”`).join(', ')
  const alike = others.filter(({ found }) => found && isOfWorkloads(found))
  const read = `The sheet “${(table.sheet ?? '').slice(0, 40)}” was read, and no other.`
  return [alike.length === 0 ? read : `${read} Workloads stand on ${names(alike)} too.`]
}

function nothingIn(seen: readonly Seen[], faults: readonly string[]): Reading {
  const names = seen.map(({ table }) => table.sheet ?? '').join(', ')
  const says = faults[0] ?? 'No sheet of this workbook holds a table with headings. Put one workload in each row.'
  return { kind: 'unrecognised', saw: names.slice(0, 80), says }
}
