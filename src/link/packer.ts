import { BitWriter } from './bit-writer.ts'
import { withoutRow } from './indexed-trait.ts'
import type { Coding, Field, Layout, LaterField } from './layout.ts'
import { bitsOfWhole, writeAmount, writeWhole } from './number-code.ts'
import { bitsFor, type PrefixCode, symbolsOf, writeSymbols } from './prefix-code.ts'
import { placesFor, SeenTexts } from './seen-texts.ts'
import { type UnknownFields, UnknownWord } from './unknown-word.ts'
import { toUtf8 } from './utf-8.ts'
import { writePlace } from './word-place.ts'

/** Told of every field how many bits it took; of a noun's own bits under its bare name. */
export type Watch = (what: string, bits: number) => void

type Row = Readonly<Record<string, unknown>>
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A text without a code: how many bytes it has, and the bytes. */
export const bitsOfRaw = (byteCount: number): number => bitsOfWhole(byteCount) + 8 * byteCount

/** Writes answers as their codings say. Values are of the layout's schema; what else is given is nobody's plan. */
export class Packer {
  readonly writer = new BitWriter()
  readonly #layout: Layout
  readonly #unknown: UnknownFields
  readonly #watch: Watch | undefined
  readonly #seen = new SeenTexts()

  constructor(layout: Layout, unknown: UnknownFields = new Map(), watch?: Watch) {
    this.#layout = layout
    this.#unknown = unknown
    this.#watch = watch
  }

  write(coding: Coding, value: unknown): void {
    switch (coding.kind) {
      case 'yes':
        return this.writer.bits(value === true ? 1 : 0, 1)
      case 'only':
        return undefined
      case 'digit':
        return this.writer.bits(Number(value), 3)
      case 'whole':
        return writeWhole(this.writer, Number(value))
      case 'amount':
        return writeAmount(this.writer, Number(value))
      case 'one':
        return this.#place(coding.list.placeOf, value, coding.list.bits)
      case 'text':
        return this.#text(coding.code, String(value))
      case 'word':
        return this.#word(coding, value)
      case 'trait':
        return this.#trait(coding, value)
      case 'labels':
        return this.#labels(coding.code, value)
      case 'many':
        writeWhole(this.writer, listOf(value).length)
        for (const one of listOf(value)) this.write(coding.of, one)
        return undefined
      case 'noun':
        return void this.#noun(coding.noun, value)
      case 'rows':
        return this.#rows(coding.noun, listOf(value))
    }
  }

  #place(placeOf: ReadonlyMap<string, number>, value: unknown, bits: number): void {
    writePlace(this.writer, value instanceof UnknownWord ? value.place : (placeOf.get(String(value)) ?? 0), bits)
  }

  #text(code: PrefixCode, text: string): void {
    const place = this.#seen.placeOf(text)
    this.writer.bits(place === undefined ? 0 : 1, 1)
    if (place !== undefined) return this.writer.bits(place, placesFor(this.#seen.count))
    const bytes = toUtf8(text)
    this.#seen.add(text, bytes.length)
    const symbols = symbolsOf(code, bytes)
    const isRaw = bitsOfRaw(bytes.length) < bitsFor(code, symbols)
    this.writer.bits(isRaw ? 1 : 0, 1)
    if (!isRaw) return writeSymbols(this.writer, code, symbols)
    writeWhole(this.writer, bytes.length)
    for (const byte of bytes) this.writer.bits(byte, 8)
  }

  #word({ list, code }: Extract<Coding, { kind: 'word' }>, value: unknown): void {
    const isWord = value instanceof UnknownWord || list.placeOf.has(String(value))
    this.writer.bits(isWord ? 0 : 1, 1)
    if (isWord) this.#place(list.placeOf, value, list.bits)
    else this.#text(code, String(value))
  }

  #trait(coding: Extract<Coding, { kind: 'trait' }>, value: unknown): void {
    if (value instanceof UnknownWord) return this.#knownTrait(coding, value, value.row)
    const { path, row } = withoutRow(String(value))
    const isKnown = coding.list.placeOf.has(path) && path.includes('[]') === (row !== undefined)
    if (isKnown) return this.#knownTrait(coding, path, row)
    this.writer.bits(1, 1)
    this.#text(coding.code, String(value))
  }

  #knownTrait({ list }: Extract<Coding, { kind: 'trait' }>, path: unknown, row: number | undefined): void {
    this.writer.bits(0, 1)
    this.#place(list.placeOf, path, list.bits)
    this.writer.bits(row === undefined ? 0 : 1, 1)
    if (row !== undefined) writeWhole(this.writer, row)
  }

  #labels(code: PrefixCode, value: unknown): void {
    const entries = Object.entries(isRow(value) ? value : {})
    writeWhole(this.writer, entries.length)
    for (const [key, label] of entries) {
      this.#text(code, key)
      this.#text(code, String(label))
    }
  }

  #rows(noun: string, rows: readonly unknown[]): void {
    writeWhole(this.writer, rows.length)
    let before: string | undefined
    for (const row of rows) before = this.#noun(noun, row, before)
  }

  /** @param before which fields the row before this one had; undefined: there is none */
  #noun(noun: string, value: unknown, before?: string): string {
    const { fields = [], later = [] } = this.#layout.nouns[noun] ?? {}
    const row = isRow(value) ? value : {}
    const given = fields.filter(({ name, isNeeded }) => isNeeded || Object.hasOwn(row, name))
    let mask = ''
    for (const { name, isNeeded } of fields) if (!isNeeded) mask += Object.hasOwn(row, name) ? '1' : '0'
    const from = this.writer.length
    if (before !== undefined) this.writer.bits(before === mask ? 1 : 0, 1)
    if (before !== mask) for (const bit of mask) this.writer.bits(Number(bit), 1)
    this.#watch?.(noun, this.writer.length - from)
    for (const field of given) this.#field(noun, field, row)
    this.#later(later, row)
    return mask
  }

  #field(noun: string, { name, coding }: Field, row: Row): void {
    const from = this.writer.length
    this.write(coding, row[name])
    if (coding.kind !== 'noun' && coding.kind !== 'rows') this.#watch?.(`${noun}.${name}`, this.writer.length - from)
  }

  /** Answers to younger questions: each with its length, so that an older reader can step over it. */
  #later(later: readonly LaterField[], row: Row): void {
    const known = later.flatMap(({ name, coding }, place) =>
      Object.hasOwn(row, name) ? { place, bits: this.#apart(coding, row[name]) } : [],
    )
    for (const { place, bits } of [...known, ...(this.#unknown.get(row) ?? [])]) {
      this.writer.bits(1, 1)
      writeWhole(this.writer, place)
      writeWhole(this.writer, bits.length)
      for (const bit of bits) this.writer.bits(bit, 1)
    }
    this.writer.bits(0, 1)
  }

  /** Bits that name no text seen elsewhere, and whose texts are not seen elsewhere. */
  #apart(coding: Coding, value: unknown): readonly number[] {
    const packer = new Packer(this.#layout, this.#unknown)
    packer.write(coding, value)
    const bytes = packer.writer.toBytes()
    return Array.from({ length: packer.writer.length }, (_, i) => ((bytes[i >> 3] ?? 0) >> (7 - (i & 7))) & 1)
  }
}
