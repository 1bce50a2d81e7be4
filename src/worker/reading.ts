import { binaryKind } from '../exchange/bytes/binary-kind.ts'
import { textOf } from '../exchange/bytes/text-of.ts'
import type { Reading } from '../exchange/importer.ts'
import { readBytes } from '../exchange/read-bytes.ts'
import { importers, readInput } from '../exchange/read-input.ts'
import { shownText } from '../exchange/shown-text.ts'
import type { TableChoices } from '../exchange/tables/table-read.ts'
import type { TextRead } from './calls.ts'

/** Reads a text or a file, and says what of its text may be shown beside what it tells. */
export async function readToShow(input: string | Blob, name?: string, columns?: TableChoices): Promise<TextRead> {
  if (typeof input === 'string') return { ...named(readInput(input, name, columns)), shown: shownText(input) }
  const bytes = new Uint8Array(await input.arrayBuffer())
  const reading = named(await readBytes(bytes, name, columns))
  return binaryKind(bytes) === 'text' ? { ...reading, shown: shownText(textOf(bytes)) } : reading
}

function named(reading: Reading): TextRead {
  const source = 'source' in reading ? reading.source : undefined
  const label = importers.find(({ meta }) => meta.id === source)?.meta.label
  return label === undefined ? reading : { ...reading, label }
}
