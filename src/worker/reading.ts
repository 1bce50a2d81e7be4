import { binaryKind } from '../exchange/bytes/binary-kind.ts'
import { textOf } from '../exchange/bytes/text-of.ts'

/** What arrives together when something is read for the first time. */
export { readBytes } from '../exchange/read-bytes.ts'
export { readInput } from '../exchange/read-input.ts'
export { shownText } from '../exchange/shown-text.ts'

/** The text of a file; undefined where it holds none. */
export const textIn = (bytes: Uint8Array): string | undefined =>
  binaryKind(bytes) === 'text' ? textOf(bytes) : undefined
