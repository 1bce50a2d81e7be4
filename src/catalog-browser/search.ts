import { traitInWords } from '../advisor/plan/trait-words.ts'
import { catalogLists, type CatalogList } from '../store/page.ts'
import type { Entry, EntryState, Part } from './entry.ts'
import type { Fact } from './facts.ts'

/** What is looked for. An absent filter lets everything through. */
export interface Query {
  readonly text: string
  readonly list?: CatalogList | undefined
  readonly part?: Part | undefined
  readonly state?: EntryState | undefined
}

/** An entry with the words that a search reads, made once. */
export interface Indexed {
  readonly entry: Entry
  readonly name: string
  readonly text: string
}

/** What a search found, list by list in the order of the page; a list without finds is left out. */
export type Found = readonly { readonly list: CatalogList; readonly entries: readonly Entry[] }[]

const factText = ({ label, words, details, note = '' }: Fact) =>
  [label, words, ...details.map((detail) => `${detail.label} ${detail.words}`), note].join(' ')

function textOf(entry: Entry): string {
  switch (entry.list) {
    case 'options':
    case 'facts':
      return entry.groups.map(({ title, facts }) => `${title} ${facts.map(factText).join(' ')}`).join(' ')
    case 'rules': {
      const { reads, also, shares } = entry.rule
      return [...[...reads, ...also].map(traitInWords), ...shares.map(({ criterion }) => criterion)].join(' ')
    }
    case 'sources': {
      const { version, url = '', covers } = entry.source
      return [version, url, covers?.product ?? '', ...(covers?.lines ?? [])].join(' ')
    }
  }
}

/** Prepares entries for searching. */
export function indexOf(entries: readonly Entry[]): readonly Indexed[] {
  return entries.map((entry) => {
    const name = `${entry.name} ${entry.id}`.toLowerCase()
    const standing = 'standing' in entry ? entry.standing : ''
    return { entry, name, text: `${name} ${entry.about} ${standing} ${textOf(entry)}`.toLowerCase() }
  })
}

/** The words of a query, as they are compared. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s"“”]+/)
    .filter((word) => word !== '')

const hasAll = (text: string, words: readonly string[]) => words.every((word) => text.includes(word))

/** How well a name answers: the smaller the better. Undefined where neither name nor text has all words. */
function rankOf({ entry, name, text }: Indexed, words: readonly string[]): number | undefined {
  const [first] = words
  if (first === undefined) return 0
  if (!hasAll(text, words)) return undefined
  const typed = words.join(' ')
  if (entry.id === typed || entry.name.toLowerCase() === typed) return 0
  if (!hasAll(name, words)) return 3
  return name.startsWith(first) || entry.id.startsWith(first) ? 1 : 2
}

function isLetThrough({ list, parts, states }: Entry, { list: wanted, part, state }: Query): boolean {
  return (
    (wanted === undefined || list === wanted) &&
    (part === undefined || parts.includes(part)) &&
    (state === undefined || states.includes(state))
  )
}

/** Every entry that has all words of the query and passes its filters: best names first, then in the catalog's order. */
export function search(index: readonly Indexed[], query: Query): Found {
  const words = wordsOf(query.text)
  const found = index.flatMap((one) => {
    const rank = isLetThrough(one.entry, query) ? rankOf(one, words) : undefined
    return rank === undefined ? [] : [{ entry: one.entry, rank }]
  })
  found.sort((a, b) => a.rank - b.rank)
  return catalogLists.flatMap((list) => {
    const entries = found.filter(({ entry }) => entry.list === list).map(({ entry }) => entry)
    return entries.length > 0 ? [{ list, entries }] : []
  })
}

/** The fact that answers where the name does not: the first that has most of the words. */
export function hitIn(entry: Entry, text: string): Fact | undefined {
  const words = wordsOf(text).filter((word) => !`${entry.name} ${entry.id}`.toLowerCase().includes(word))
  if (words.length === 0 || !('groups' in entry)) return undefined
  const counted = entry.groups.flatMap(({ facts }) =>
    facts.map((fact) => ({ fact, count: words.filter((word) => factText(fact).toLowerCase().includes(word)).length })),
  )
  const best = Math.max(...counted.map(({ count }) => count))
  return best > 0 ? counted.find(({ count }) => count === best)?.fact : undefined
}
