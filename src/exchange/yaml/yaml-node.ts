/** A text, number, yes or no, or nothing: kept as written, since `1.10` is a version here and a number there. */
export interface YamlScalar {
  readonly kind: 'scalar'
  readonly text: string
  /** Written without quotes: only then are `~`, `true` and an empty value not texts. */
  readonly isPlain: boolean
  /** Counted from 1 in the text as it was handed in. */
  readonly line: number
  /** Such as `!reset`, where one stands. */
  readonly tag?: string
}

export interface YamlEntry {
  /** The line of the key. */
  readonly line: number
  readonly value: YamlNode
}

export interface YamlMap {
  readonly kind: 'map'
  /** A Map, so that a key such as `__proto__` is a text like any other. In the order of the text. */
  readonly entries: ReadonlyMap<string, YamlEntry>
  readonly line: number
  readonly tag?: string
}

export interface YamlList {
  readonly kind: 'list'
  readonly items: readonly YamlNode[]
  readonly line: number
  readonly tag?: string
}

export type YamlNode = YamlScalar | YamlMap | YamlList

export interface Keyed extends YamlEntry {
  readonly key: string
}

const no = /^(?:false|no|off|n)$/i
const yes = /^(?:true|yes|on|y)$/i
const nothing = /^(?:|~|null)$/i
const number = /^[-+]?(?:\d[\d_]*(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?$/i

/** The entry below these keys, with the line of its key; undefined where one of them is missing. */
export function entryAt(node: YamlNode | undefined, ...keys: readonly string[]): YamlEntry | undefined {
  let entry: YamlEntry | undefined = node && { line: node.line, value: node }
  for (const key of keys) {
    if (entry?.value.kind !== 'map') return undefined
    entry = entry.value.entries.get(key)
  }
  return entry
}

/** The node below these keys; undefined where one of them is missing. */
export function nodeAt(node: YamlNode | undefined, ...keys: readonly string[]): YamlNode | undefined {
  return entryAt(node, ...keys)?.value
}

/** The entries of a map in their order; none for anything else. */
export function entriesOf(node: YamlNode | undefined): Keyed[] {
  if (node?.kind !== 'map') return []
  return Array.from(node.entries, ([key, { line, value }]) => ({ key, line, value }))
}

/** The items of a list; none for anything else. */
export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'list' ? node.items : []
}

/** The text of a scalar as written; undefined for maps, lists and a value that says nothing. */
export function textOf(node: YamlNode | undefined): string | undefined {
  return node?.kind !== 'scalar' || isNothing(node) ? undefined : node.text
}

/** The text below these keys. */
export function textAt(node: YamlNode | undefined, ...keys: readonly string[]): string | undefined {
  return textOf(nodeAt(node, ...keys))
}

/** A finite number, quoted or not; undefined for anything else. */
export function numberOf(node: YamlNode | undefined): number | undefined {
  const text = textOf(node)?.trim()
  if (text === undefined || !number.test(text)) return undefined
  const value = Number(text.replaceAll('_', ''))
  return Number.isFinite(value) ? value : undefined
}

/** Yes or no in any of the spellings of YAML 1.1, which Compose and Kubernetes read; quoted or not. */
export function yesNoOf(node: YamlNode | undefined): boolean | undefined {
  const text = textOf(node)?.trim() ?? ''
  if (yes.test(text)) return true
  return no.test(text) ? false : undefined
}

/** An empty value, `~` or `null`, and what is not there at all. */
export function isNothing(node: YamlNode | undefined): boolean {
  return !node || (node.kind === 'scalar' && node.isPlain && nothing.test(node.text))
}
