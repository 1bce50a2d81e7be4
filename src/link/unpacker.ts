import { BitReader } from './bit-reader.ts'
import { withRow } from './indexed-trait.ts'
import type { Coding, Field, Layout, LaterField, WordList } from './layout.ts'
import { readAmount, readWhole } from './number-code.ts'
import { type PrefixCode, readSymbols } from './prefix-code.ts'
import { placesFor, SeenTexts } from './seen-texts.ts'
import { Unreadable } from './unreadable.ts'
import { type UnknownField, UnknownWord } from './unknown-word.ts'
import { fromUtf8, toUtf8 } from './utf-8.ts'
import { readPlace } from './word-place.ts'

/** Reads answers as their codings say; every method throws Unreadable where the bits are none that a packer writes. */
export class Unpacker {
  /** What a younger edition added, by the object that holds it. */
  readonly unknown: Map<object, readonly UnknownField[]>
  readonly #reader: BitReader
  readonly #layout: Layout
  readonly #seen = new SeenTexts()

  constructor(reader: BitReader, layout: Layout, unknown = new Map<object, readonly UnknownField[]>()) {
    this.#reader = reader
    this.#layout = layout
    this.unknown = unknown
  }

  read(coding: Coding): unknown {
    switch (coding.kind) {
      case 'yes':
        return this.#reader.bits(1) === 1
      case 'only':
        return coding.value
      case 'digit':
        return this.#reader.bits(3)
      case 'whole':
        return readWhole(this.#reader)
      case 'amount':
        return readAmount(this.#reader)
      case 'one':
        return this.#one(coding.list)
      case 'text':
        return this.#text(coding.code)
      case 'word':
        return this.#reader.bits(1) === 0 ? this.#one(coding.list) : this.#text(coding.code)
      case 'trait':
        return this.#reader.bits(1) === 0 ? this.#trait(coding.list) : this.#text(coding.code)
      case 'labels':
        return this.#labels(coding.code)
      case 'many':
        return this.rows(() => this.read(coding.of))
      case 'noun':
        return this.#noun(coding.noun, undefined).row
      case 'rows':
        return this.#nouns(coding.noun)
    }
  }

  /** As many entries as a whole number says. */
  rows<T>(read: () => T): T[] {
    return Array.from({ length: this.#count() }, read)
  }

  /** Each entry takes a bit or more, so a count beyond the bits is none, and asks for no memory. */
  #count(): number {
    const count = readWhole(this.#reader)
    if (count > this.#reader.left) throw new Unreadable('It announces more rows than it holds.')
    return count
  }

  #one({ bits, entries }: WordList): string | UnknownWord {
    const place = readPlace(this.#reader, bits)
    return entries[place] ?? new UnknownWord(place)
  }

  #text(code: PrefixCode): string {
    if (this.#reader.bits(1) === 1) {
      const seen = this.#seen.at(this.#reader.bits(placesFor(this.#seen.count)))
      if (seen === undefined) throw new Unreadable('It repeats a text that was not there before.')
      return seen
    }
    const isRaw = this.#reader.bits(1) === 1
    const bytes = isRaw
      ? Uint8Array.from({ length: this.#count() }, () => this.#reader.bits(8))
      : readSymbols(this.#reader, code)
    const text = fromUtf8(bytes)
    this.#seen.add(text, toUtf8(text).length)
    return text
  }

  #trait(list: WordList): string | UnknownWord {
    const word = this.#one(list)
    const row = this.#reader.bits(1) === 1 ? readWhole(this.#reader) : undefined
    if (word instanceof UnknownWord) return new UnknownWord(word.place, row)
    return row === undefined ? word : withRow(word, row)
  }

  #labels(code: PrefixCode): Readonly<Record<string, string>> {
    const entries = Array.from({ length: this.#count() }, () => [this.#text(code), this.#text(code)] as const)
    return Object.fromEntries(entries)
  }

  #nouns(noun: string): readonly object[] {
    const rows: object[] = []
    let before: readonly Field[] | undefined
    for (let count = this.#count(); count > 0; count -= 1) {
      const { row, given } = this.#noun(noun, before)
      rows.push(row)
      before = given
    }
    return rows
  }

  #noun(noun: string, before: readonly Field[] | undefined): { row: object; given: readonly Field[] } {
    const { fields = [], later = [] } = this.#layout.nouns[noun] ?? {}
    const isAsBefore = before !== undefined && this.#reader.bits(1) === 1
    const given = isAsBefore ? before : fields.filter(({ isNeeded }) => isNeeded || this.#reader.bits(1) === 1)
    const row: Record<string, unknown> = {}
    for (const { name, coding } of given) row[name] = this.read(coding)
    this.#later(later, row)
    return { row, given }
  }

  #later(later: readonly LaterField[], row: Record<string, unknown>): void {
    const unknown: UnknownField[] = []
    for (let before = -1; this.#reader.bits(1) === 1;) {
      const place = readWhole(this.#reader)
      if (place <= before) throw new Unreadable('It answers a later question twice, or out of order.')
      before = place
      const bits = Array.from({ length: this.#count() }, () => this.#reader.bits(1))
      const field = later[place]
      if (field) row[field.name] = this.#apart(field.coding, bits)
      else unknown.push({ place, bits })
    }
    if (unknown.length > 0) this.unknown.set(row, unknown)
  }

  #apart(coding: Coding, bits: readonly number[]): unknown {
    const bytes = new Uint8Array(Math.ceil(bits.length / 8))
    for (const [at, bit] of bits.entries()) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (7 - (at & 7)))
    const reader = new BitReader(bytes, bits.length)
    const value = new Unpacker(reader, this.#layout, this.unknown).read(coding)
    if (reader.left > 0) throw new Unreadable('It holds more than an answer.')
    return value
  }
}
