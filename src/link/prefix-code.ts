import type { BitReader } from './bit-reader.ts'
import type { BitWriter } from './bit-writer.ts'

/**
 * A code for bytes in which frequent bytes and pieces of text take few bits. Symbol 0 ends the text, 1 to 256 are the
 * bytes 0 to 255, then come the pieces.
 */
export interface PrefixCode {
  readonly lengths: readonly number[]
  readonly codes: readonly number[]
  readonly symbolAt: ReadonlyMap<number, number>
  readonly pieces: readonly (readonly number[])[]
  /** Places in `pieces` of those that begin with a byte, longest first. */
  readonly piecesFrom: ReadonlyMap<number, readonly number[]>
}

const firstPiece = 257
/** A code word and its length as one key: no word is longer than 24 bits. */
const keyOf = (length: number, code: number) => length * 2 ** 24 + code

/** @param lengths the bits of each symbol, one character each in base 36; the code words follow from them as in RFC 1951, section 3.2.2 */
export function prefixCode(pieces: readonly string[], lengths: string): PrefixCode {
  const bits = [...lengths].map((digit) => Number.parseInt(digit, 36))
  const bytes = pieces.map((piece) => [...new TextEncoder().encode(piece)])
  if (bits.length !== firstPiece + pieces.length) throw new Error('The lengths do not fit the pieces.')
  const codes: number[] = bits.map(() => 0)
  const symbolAt = new Map<number, number>()
  let code = 0
  for (let length = 1; length <= Math.max(...bits); length += 1) {
    code *= 2
    for (const [symbol, own] of bits.entries()) {
      if (own !== length) continue
      codes[symbol] = code
      symbolAt.set(keyOf(length, code), symbol)
      code += 1
    }
  }
  return { lengths: bits, codes, symbolAt, pieces: bytes, piecesFrom: byFirstByte(bytes) }
}

function byFirstByte(pieces: readonly (readonly number[])[]): Map<number, number[]> {
  const from = new Map<number, number[]>()
  for (const [place, [first = 0]] of pieces.entries()) from.set(first, [...(from.get(first) ?? []), place])
  const lengthOf = (place: number) => pieces[place]?.length ?? 0
  for (const places of from.values()) places.sort((a, b) => lengthOf(b) - lengthOf(a) || a - b)
  return from
}

/** The symbols of a text: at each byte the longest piece that fits, else the byte itself; at the end the end. */
export function symbolsOf({ pieces, piecesFrom }: PrefixCode, bytes: Uint8Array): number[] {
  const symbols: number[] = []
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0
    const here = at
    const piece = piecesFrom.get(byte)?.find((place) => pieces[place]?.every((own, i) => own === bytes[here + i]))
    symbols.push(piece === undefined ? byte + 1 : firstPiece + piece)
    at += piece === undefined ? 1 : (pieces[piece]?.length ?? 1)
  }
  return [...symbols, 0]
}

export const bitsFor = ({ lengths }: PrefixCode, symbols: readonly number[]): number =>
  symbols.reduce((bits, symbol) => bits + (lengths[symbol] ?? 0), 0)

export function writeSymbols(writer: BitWriter, { codes, lengths }: PrefixCode, symbols: readonly number[]): void {
  for (const symbol of symbols) writer.bits(codes[symbol] ?? 0, lengths[symbol] ?? 0)
}

/** The bytes of a text, up to its end. */
export function readSymbols(reader: BitReader, { symbolAt, pieces }: PrefixCode): Uint8Array {
  const bytes: number[] = []
  for (;;) {
    let code = 0
    let symbol: number | undefined
    // The code is complete, so that some word fits before a reader runs out of bits, or it throws.
    for (let length = 1; symbol === undefined; length += 1) {
      code = code * 2 + reader.bits(1)
      symbol = symbolAt.get(keyOf(length, code))
    }
    if (symbol === 0) return Uint8Array.from(bytes)
    if (symbol < firstPiece) bytes.push(symbol - 1)
    else bytes.push(...(pieces[symbol - firstPiece] ?? []))
  }
}
