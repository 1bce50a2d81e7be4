import type { BitReader } from './bit-reader.ts'
import type { BitWriter } from './bit-writer.ts'
import { Unreadable } from './unreadable.ts'

const mostPlaces = 1e6

/** The place of a word in a list that may grow for ever, in `bits` bits until they are not enough. */
export function writePlace(writer: BitWriter, place: number, bits: number): void {
  const most = 2 ** bits - 1
  let rest = place
  for (; rest >= most; rest -= most) writer.bits(most, bits)
  writer.bits(rest, bits)
}

export function readPlace(reader: BitReader, bits: number): number {
  const most = 2 ** bits - 1
  for (let before = 0; before < mostPlaces; before += most) {
    const place = reader.bits(bits)
    if (place < most) return before + place
  }
  throw new Unreadable('It names a word that no list has.')
}
