/** A longer text is written again each time: what little bits may stand for has to stay small. */
const mostBytes = 64

/** The texts of a link so far. One that comes again is written as its place among them. */
export class SeenTexts {
  readonly #places = new Map<string, number>()
  readonly #texts: string[] = []

  get count(): number {
    return this.#texts.length
  }

  placeOf(text: string): number | undefined {
    return this.#places.get(text)
  }

  at(place: number): string | undefined {
    return this.#texts[place]
  }

  add(text: string, byteCount: number): void {
    if (byteCount > mostBytes || this.#places.has(text)) return
    this.#places.set(text, this.#texts.length)
    this.#texts.push(text)
  }
}

/** Bits that tell `count` places apart. */
export const placesFor = (count: number): number => (count < 2 ? 0 : 32 - Math.clz32(count - 1))
