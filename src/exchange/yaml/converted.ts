import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Document,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { LinePlaces } from './line-places.ts'
import type { YamlProblem } from './read-yaml.ts'
import { yamlLimits } from './yaml-limits.ts'
import type { YamlEntry, YamlNode } from './yaml-node.ts'
import { noAnchor, tooDeep, tooWide, twice } from './yaml-words.ts'

/** A limit is passed: nothing of the document is read. */
export class Unreadable extends Error {
  readonly line: number | undefined
  constructor(says: string, line?: number) {
    super(says)
    this.line = line
  }
}

interface Anchored {
  readonly node: YamlNode
  readonly size: number
}

/** Told of one document; more of the same teach nobody. */
const mostProblems = 20

/**
 * The parser's tree as plain, read-only nodes with line numbers, aliases and merge keys resolved. An alias shares the
 * node that it names, but counts with its whole size. Throws Unreadable where a limit is passed.
 */
export function converted(document: Document.Parsed | undefined, places: LinePlaces) {
  const problems: YamlProblem[] = []
  const anchors = new Map<string, Anchored>()
  let nodes = 0
  let merged = 0

  const tell = (line: number, says: string) => {
    if (problems.length < mostProblems) problems.push({ line, says })
  }
  const count = (size: number, line: number) => {
    nodes += size
    if (nodes > yamlLimits.nodes) throw new Unreadable(tooWide, line)
  }

  const nodeOf = (source: unknown, depth: number, outerLine: number): YamlNode => {
    const line = lineOf(source, outerLine)
    if (depth > yamlLimits.depth) throw new Unreadable(tooDeep, line)
    if (isAlias(source)) {
      const anchored = anchors.get(source.source)
      count(anchored?.size ?? 1, line)
      if (anchored) return anchored.node
      tell(line, noAnchor(source.source.slice(0, 40)))
      return emptyAt(line)
    }
    const before = nodes
    count(1, line)
    const node = isMap(source)
      ? mapOf(source, depth, line)
      : isSeq(source)
        ? listOf(source, depth, line)
        : scalarOf(source, line)
    if ((isMap(source) || isSeq(source) || isScalar(source)) && source.anchor !== undefined)
      anchors.set(source.anchor, { node, size: nodes - before })
    return node
  }

  const listOf = (source: YAMLSeq, depth: number, line: number): YamlNode => ({
    kind: 'list',
    items: source.items.map((item) => nodeOf(item, depth + 1, line)),
    line,
    ...tagOf(source.tag),
  })

  const mapOf = (source: YAMLMap, depth: number, line: number): YamlNode => {
    const own = new Map<string, YamlEntry>()
    const inherited: YamlNode[] = []
    for (const { key, value } of source.items as readonly Pair[]) {
      const keyLine = lineOf(key, line)
      const name = isScalar(key) ? textOfScalar(key) : undefined
      const node = nodeOf(value, depth + 1, keyLine)
      if (name === undefined) continue
      if (name === '<<' && isScalar(key) && key.type === 'PLAIN')
        inherited.push(...(node.kind === 'list' ? node.items : [node]))
      else {
        if (own.has(name)) tell(keyLine, twice(name.slice(0, 40)))
        own.set(name, { line: keyLine, value: node })
      }
    }
    for (const node of inherited) {
      if (node.kind !== 'map') continue
      merged += node.entries.size
      if (merged > yamlLimits.merged) throw new Unreadable(tooWide, line)
      for (const [name, entry] of node.entries) if (!own.has(name)) own.set(name, entry)
    }
    return { kind: 'map', entries: own, line, ...tagOf(source.tag) }
  }

  const lineOf = (source: unknown, outerLine: number): number => {
    const range = isAlias(source) || isMap(source) || isSeq(source) || isScalar(source) ? source.range : undefined
    return range ? places.lineAt(range[0]) : outerLine
  }

  const root = document?.contents ?? undefined
  return { node: root && nodeOf(root, 0, places.lineAt(0)), problems }
}

function scalarOf(source: unknown, line: number): YamlNode {
  if (!isScalar(source)) return emptyAt(line)
  const text = textOfScalar(source)
  const isPlain = source.type === undefined || source.type === 'PLAIN'
  return { kind: 'scalar', text, isPlain, line, ...tagOf(source.tag) }
}

const textOfScalar = ({ value, source }: Scalar): string => (typeof value === 'string' ? value : (source ?? ''))

const emptyAt = (line: number): YamlNode => ({ kind: 'scalar', text: '', isPlain: true, line })

function tagOf(tag: string | undefined): { tag?: string } {
  return tag === undefined || tag.startsWith('tag:yaml.org') ? {} : { tag }
}
