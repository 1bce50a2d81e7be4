/** Writes bits, the highest of a number first, into bytes. */
export class BitWriter {
  readonly #bytes: number[] = []
  #waiting = 0
  #held = 0

  /** @param count at most 24 */
  bits(value: number, count: number): void {
    for (let bit = count - 1; bit >= 0; bit -= 1) {
      this.#held = (this.#held << 1) | ((value >>> bit) & 1)
      this.#waiting += 1
      if (this.#waiting < 8) continue
      this.#bytes.push(this.#held)
      this.#waiting = 0
      this.#held = 0
    }
  }

  /** How many bits were written. */
  get length(): number {
    return this.#bytes.length * 8 + this.#waiting
  }

  /** The bits in whole bytes; what is left of the last one is 0. */
  toBytes(): Uint8Array {
    const last = this.#waiting === 0 ? [] : [this.#held << (8 - this.#waiting)]
    return Uint8Array.from([...this.#bytes, ...last])
  }
}
