import type { Reading } from '../../importer.ts'
import type { TableChoices } from '../../tables/table-read.ts'

/** Reads the table of workloads in an Excel workbook. */
export async function readWorkbook(_bytes: Uint8Array, _choices?: TableChoices): Promise<Reading> {
  return { kind: 'declined', source: 'workload-table', says: 'Workbooks cannot be read yet. Save the sheet as CSV.' }
}
