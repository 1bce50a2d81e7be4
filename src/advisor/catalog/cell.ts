/**
 * One fact with the documents that say it. Every fact has its own sources, because sources age separately.
 * A cell that lists where nobody found an answer holds the value `undocumented` and the places looked at.
 */
export interface Cell<T> {
  readonly value: T
  readonly sources: readonly [string, ...string[]]
  /** What the person should know about this fact beside its value. */
  readonly note?: string
}

/** A product's support for something, as its documents put it. */
export type Support = 'supported' | 'unsupported' | 'undocumented' | 'contradicted'

export interface Source {
  readonly title: string
  readonly publisher: string
  /** Absent only for documents that were never published on the web. */
  readonly url?: string
  /** The version or date that the document speaks for, in few words. */
  readonly version: string
  /** The commit, and where they tell more than the address its repository and file, whose text was read. */
  readonly revision?: string
  /** The product lines that this document may speak for; absent: it is not about one line. */
  readonly covers?: { readonly product: string; readonly lines: readonly string[] }
}

/** The reserved source of reasons that repeat the person's own answer. */
export const fromPlan: Cell<true> = { value: true, sources: ['plan'] }

/** Makes the `cell` function of a set of sources: a misspelt source does not compile. */
export function cellsFrom<S extends Readonly<Record<string, Source>>>(_sources: S) {
  type Id = keyof S & string
  return function cell<const T>(value: T, ...sources: readonly [Id, ...Id[]]): Cell<T> {
    return { value, sources }
  }
}
