import { Unreadable } from './unreadable.ts'

/** Reads bits from bytes, the highest first. */
export class BitReader {
  readonly #bytes: Uint8Array
  readonly #end: number
  #at = 0

  constructor(bytes: Uint8Array, bitCount = bytes.length * 8) {
    this.#bytes = bytes
    this.#end = bitCount
  }

  get left(): number {
    return this.#end - this.#at
  }

  /** @param count at most 24 @throws Unreadable behind the end */
  bits(count: number): number {
    if (count > this.left) throw new Unreadable('It ends in the middle of an answer.')
    let value = 0
    for (let bit = 0; bit < count; bit += 1) {
      value = (value << 1) | (((this.#bytes[this.#at >> 3] ?? 0) >> (7 - (this.#at & 7))) & 1)
      this.#at += 1
    }
    return value
  }
}
