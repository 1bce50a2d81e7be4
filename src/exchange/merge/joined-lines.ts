import type { Read } from '../importer.ts'
import type { PlacedReading } from './merged.ts'

/** Several texts read as one: which file, and which line of it, a line of the whole is. */
export class JoinedLines {
  readonly #starts: readonly number[]
  readonly #names: readonly string[]

  /** `counts`: the lines of each text, with what stands between it and the next. */
  constructor(names: readonly string[], counts: readonly number[]) {
    this.#names = names
    const starts: number[] = []
    let at = 0
    for (const count of counts) {
      starts.push(at)
      at += count
    }
    this.#starts = starts
  }

  /** What to add to a line of a text to get its line in the whole. */
  offsetOf(index: number): number {
    return this.#starts[index] ?? 0
  }

  placeOf(line: number): { input: string; line: number } {
    const index = Math.max(
      0,
      this.#starts.findLastIndex((start) => start < line),
    )
    return { input: this.#names[index] ?? '', line: line - (this.#starts[index] ?? 0) }
  }

  placed({ plan, understood, ignored, notes, missing }: Read): PlacedReading {
    const at = <T extends { readonly line: number }>(entry: T) => ({ ...entry, ...this.placeOf(entry.line) })
    return {
      plan,
      understood: understood.map(at),
      ignored: ignored.map(at),
      notes: notes.map(at),
      missing,
      conflicts: [],
    }
  }
}
