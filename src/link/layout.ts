import * as z from 'zod/mini'
import { prefixCode, type PrefixCode } from './prefix-code.ts'

/** Values that are written as their place in a list. Entries are never removed or moved, only added at the end. */
export interface WordList {
  /** Bits of a place; all of them set means: that many places further, and read again. */
  readonly bits: number
  readonly entries: readonly string[]
  readonly placeOf: ReadonlyMap<string, number>
}

/** How one answer is written. */
export type Coding =
  | { readonly kind: 'yes' }
  | { readonly kind: 'only'; readonly value: unknown }
  | { readonly kind: 'digit' }
  | { readonly kind: 'whole' }
  | { readonly kind: 'amount' }
  | { readonly kind: 'text'; readonly code: PrefixCode }
  | { readonly kind: 'word'; readonly code: PrefixCode; readonly list: WordList }
  | { readonly kind: 'trait'; readonly code: PrefixCode; readonly list: WordList }
  | { readonly kind: 'one'; readonly list: WordList }
  | { readonly kind: 'labels'; readonly code: PrefixCode }
  | { readonly kind: 'many'; readonly of: Coding }
  | { readonly kind: 'noun'; readonly noun: string }
  | { readonly kind: 'rows'; readonly noun: string }

export interface Field {
  readonly name: string
  readonly coding: Coding
  /** The plan has it always, so no bit says whether it is there. */
  readonly isNeeded: boolean
}

/** A field that came after the format was published, and the edition that brought it. */
export interface LaterField extends Field {
  readonly since: string
}

export interface Noun {
  readonly fields: readonly Field[]
  readonly later: readonly LaterField[]
}

/** A format of links, as data: what a reader in any language needs beside the text of FORMAT.md. */
export interface Layout {
  readonly nouns: Readonly<Record<string, Noun>>
  readonly lists: Readonly<Record<string, WordList>>
  readonly codes: Readonly<Record<string, PrefixCode>>
}

const layoutFile = z.object({
  format: z.number(),
  nouns: z.record(z.string(), z.array(z.tuple([z.string(), z.string()]))),
  later: z.record(z.string(), z.array(z.tuple([z.string(), z.string(), z.string()]))),
  lists: z.record(z.string(), z.object({ bits: z.int(), entries: z.string() })),
  tables: z.record(z.string(), z.object({ pieces: z.string(), lengths: z.string() })),
})

/** Reads a layout from its file. @throws Error where the file names a list or a table that it does not hold. */
export function layoutFrom(file: unknown): Layout {
  const { nouns, later, lists, tables } = z.parse(layoutFile, file)
  const layout = {
    nouns: {} as Record<string, Noun>,
    lists: mapped(lists, wordList),
    codes: mapped(tables, ({ pieces, lengths }) => prefixCode(pieces.split(' '), lengths)),
  }
  for (const [noun, fields] of Object.entries(nouns)) {
    layout.nouns[noun] = {
      fields: fields.map(([name, words]) => fieldOf(name, words, layout)),
      later: (later[noun] ?? []).map(([name, words, since]) => ({ ...fieldOf(name, words, layout), since })),
    }
  }
  return layout
}

function wordList({ bits, entries }: { bits: number; entries: string }): WordList {
  const words = entries.split(' ')
  return { bits, entries: words, placeOf: new Map(words.map((word, place) => [word, place])) }
}

function fieldOf(name: string, words: string, layout: Layout): Field {
  const isNeeded = words.startsWith('needed ')
  return { name, isNeeded, coding: codingOf((isNeeded ? words.slice(7) : words).split(' '), layout) }
}

function codingOf([kind = '', first = '', second = '', ...rest]: readonly string[], layout: Layout): Coding {
  switch (kind) {
    case 'yes':
    case 'digit':
    case 'whole':
    case 'amount':
      return { kind }
    case 'only':
      return { kind, value: JSON.parse(first) }
    case 'noun':
    case 'rows':
      return { kind, noun: first }
    case 'one':
      return { kind, list: named(layout.lists, first) }
    case 'text':
    case 'labels':
      return { kind, code: named(layout.codes, first) }
    case 'word':
    case 'trait':
      return { kind, code: named(layout.codes, first), list: named(layout.lists, second) }
    case 'many':
      return { kind, of: codingOf([first, second, ...rest], layout) }
    default:
      throw new Error(`No coding is called "${kind}".`)
  }
}

function named<T>(of: Readonly<Record<string, T>>, name: string): T {
  const found = of[name]
  if (found === undefined) throw new Error(`The layout has no "${name}".`)
  return found
}

const mapped = <A, B>(of: Readonly<Record<string, A>>, change: (one: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(of).map(([name, one]) => [name, change(one)]))
