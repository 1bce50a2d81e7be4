import type { CatalogList } from '../store/page.ts'
import type { EntryState, Part } from './entry.ts'

interface ListWords {
  readonly one: string
  readonly many: string
  readonly title: string
  readonly explains: string
}

export const listWords: Readonly<Record<CatalogList, ListWords>> = {
  options: {
    one: 'option',
    many: 'options',
    title: 'Options',
    explains: 'What can be chosen: its state and dates, what it needs, what it gives',
  },
  rules: {
    one: 'rule',
    many: 'rules',
    title: 'Rules',
    explains: 'What the advisor concludes from your answers and the facts',
  },
  facts: {
    one: 'line or general fact',
    many: 'lines and general facts',
    title: 'Product lines and general facts',
    explains: 'When support ends, what ships with what, and what belongs to no single option',
  },
  sources: {
    one: 'document',
    many: 'documents',
    title: 'Documents',
    explains: 'Where every fact comes from, and which facts rest on it',
  },
}

export const partWords: Readonly<Record<Part, string>> = {
  image: 'Image run storage',
  volume: 'Persistent data',
  'secrets-config': 'Secrets and configuration',
  registry: 'Registry at rest',
  platform: 'Across the plan',
}

export const stateWords: Readonly<Record<EntryState, string>> = {
  contradicting: 'Documents contradict on some facts',
  silent: 'Documents silent on some facts',
  ended: 'Ended or removed',
}

/** `1 option`, `84 options` */
export function counted(count: number, { one, many }: { readonly one: string; readonly many: string }): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
}

/** `a, b and c` */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}
