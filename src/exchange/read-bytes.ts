import { binaryKind } from './bytes/binary-kind.ts'
import { textOf } from './bytes/text-of.ts'
import { readInput, type ReadResult } from './read-input.ts'
import type { TableChoices } from './tables/table-read.ts'

const mostBytes = 50_000_000

/**
 * Reads a file of any kind: a workbook with the reader for workbooks, which is loaded only now; what is no text and no
 * workbook is told by its name; everything else is text.
 * In: the file's bytes and name; what a person chose for the columns of a table. Never throws, never rejects.
 */
export async function readBytes(bytes: Uint8Array, name = '', choices?: TableChoices): Promise<ReadResult> {
  if (bytes.length > mostBytes)
    return {
      kind: 'unrecognised',
      saw: name,
      says: 'This is more than 50 MB. Hand in one output, or one table, at a time.',
    }
  const kind = binaryKind(bytes)
  if (kind === 'text') return readInput(textOf(bytes), name, choices)
  if (kind !== 'zip') return { kind: 'declined', source: kind.source, says: kind.says }
  const { readWorkbook } = await import('./importers/workload-table/workbook.ts')
  return readWorkbook(bytes, choices)
}
