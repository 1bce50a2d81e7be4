/** A text made of lines, and which of them a place in it belongs to. */
export class LinePlaces {
  readonly text: string
  readonly #starts: number[] = []
  readonly #firstLine: number

  constructor(lines: readonly string[], firstLine: number) {
    this.text = lines.join('\n')
    this.#firstLine = firstLine
    let at = 0
    for (const line of lines) {
      this.#starts.push(at)
      at += line.length + 1
    }
  }

  /** The number of the line in which a character stands. */
  lineAt(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return this.#firstLine + low
  }
}
