import { yamlLimits } from './yaml-limits.ts'
import type { YamlEntry, YamlNode } from './yaml-node.ts'

const space = /\s/
const literal = /(?:true|false|null|-?\d{1,400}(?:\.\d{1,400})?(?:[eE][-+]?\d{1,6})?)(?=[\s,\]}]|$)/y
// eslint-disable-next-line no-control-regex -- JSON forbids them inside strings
const string = /"(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"/y

/** No JSON, or too deep: the text is left to the reader of YAML, which says what is wrong with it. */
class NoJson extends Error {}

/**
 * A document that is strict JSON, such as `kubectl -o json` prints, as the same nodes with the same line numbers; many
 * times as fast as a parser of YAML. Undefined where the text is anything else. Linear in its length.
 */
export function jsonNodes(text: string, firstLine: number): YamlNode | undefined {
  let at = 0
  let line = firstLine

  const skip = () => {
    for (; at < text.length && space.test(text[at] ?? ''); at += 1) if (text[at] === '\n') line += 1
  }
  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found === undefined) throw new NoJson()
    at += found.length
    return found
  }
  const unquoted = (): string => {
    const found = match(string)
    return found.includes('\\') ? String(JSON.parse(found)) : found.slice(1, -1)
  }
  /** Whether another member follows; steps over the comma, or the closing mark. */
  const isMore = (close: string): boolean => {
    skip()
    const mark = text[at]
    if (mark !== ',' && mark !== close) throw new NoJson()
    at += 1
    return mark === ','
  }
  const isClosedAtOnce = (close: string): boolean => {
    at += 1
    skip()
    if (text[at] !== close) return false
    at += 1
    return true
  }
  const valueAt = (depth: number): YamlNode => {
    skip()
    const start = line
    const mark = text[at]
    if (depth > yamlLimits.depth) throw new NoJson()
    if (mark === '{') return { kind: 'map', entries: entries(depth), line: start }
    if (mark === '[') return { kind: 'list', items: items(depth), line: start }
    if (mark === '"') return { kind: 'scalar', text: unquoted(), isPlain: false, line: start }
    return { kind: 'scalar', text: match(literal), isPlain: true, line: start }
  }
  const entries = (depth: number): ReadonlyMap<string, YamlEntry> => {
    const found = new Map<string, YamlEntry>()
    if (isClosedAtOnce('}')) return found
    do {
      skip()
      const keyLine = line
      const key = unquoted()
      skip()
      if (text[at] !== ':') throw new NoJson()
      at += 1
      found.set(key, { line: keyLine, value: valueAt(depth + 1) })
    } while (isMore('}'))
    return found
  }
  const items = (depth: number): readonly YamlNode[] => {
    const found: YamlNode[] = []
    if (isClosedAtOnce(']')) return found
    do found.push(valueAt(depth + 1))
    while (isMore(']'))
    return found
  }

  skip()
  if (text[at] !== '{' && text[at] !== '[') return undefined
  try {
    const root = valueAt(0)
    skip()
    return at === text.length ? root : undefined
  } catch (error) {
    if (error instanceof NoJson) return undefined
    throw error
  }
}
