import type { Reading } from '../exchange/importer.ts'
import { importers, readInput } from '../exchange/read-input.ts'
import { shownText } from '../exchange/shown-text.ts'
import type { HeldInput } from './held-inputs.ts'

/** A text that was handed in and read; with a name, a file of that name. */
export function heldText(id: string, text: string, name?: string): HeldInput {
  return heldReading(id, readInput(text, name), text, name)
}

export function heldReading(id: string, reading: Reading, text = '', name?: string): HeldInput {
  const label = importers.find(({ meta }) => 'source' in reading && meta.id === reading.source)?.meta.label
  return {
    id,
    ...(name !== undefined && { name }),
    content: text,
    size: text.length,
    state: { kind: 'read', reading: { ...reading, ...(label !== undefined && { label }), shown: shownText(text) } },
  }
}
