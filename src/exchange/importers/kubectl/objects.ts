import { entriesOf, entryAt, itemsOf, textAt, textOf, type YamlNode } from '../../yaml/yaml-node.ts'
import { readYaml } from '../../yaml/read-yaml.ts'
import type { Ignored } from '../../importer.ts'
import { safeExcerpt } from '../../paste/secrets.ts'
import { mendedJson } from './mended-json.ts'
import { parted } from './parted.ts'
import type { Seen } from './seen.ts'

/** One object of the Kubernetes API, out of a file, a list or a paste. */
export interface KubeObject {
  readonly kind: string
  /** Empty where the text does not name it. */
  readonly name: string
  readonly namespace?: string
  readonly node: YamlNode
  readonly line: number
}

export interface Objects {
  readonly objects: readonly KubeObject[]
  readonly lines: readonly string[]
  readonly isTemplate: boolean
  readonly ignored: readonly Ignored[]
}

export const noObjects: Objects = { objects: [], lines: [], isTemplate: false, ignored: [] }

// One cheap look decides whether the parser is asked at all.
const hint = /(?:^|[\s{,"'-])(?:kind|apiVersion)["']?\s{0,8}:/

/**
 * Every object of a text, as YAML or JSON, in documents and lists, between other lines, and cut.
 * In: any text. Out: the objects in order, and what could not be read. Never throws.
 */
export function objectsIn(text: string): Objects {
  if (!hint.test(text)) return noObjects
  const whole = parted(text)
  const reading = readYaml(whole)
  if (reading.kind === 'refused')
    return { ...noObjects, ignored: [{ line: reading.line ?? 1, text: '', why: reading.says }] }
  const isLost = reading.documents.some(({ root }) => root === undefined)
  const mended = isLost ? readYaml(mendedJson(whole)) : reading
  const { documents, lines, isTemplate } = mended.kind === 'refused' ? reading : mended
  const objects = documents.flatMap(({ root }) => (root ? objectsOf(root) : []))
  const problems = reading.documents.flatMap((one) => one.problems)
  return {
    objects,
    lines: reading.lines.length > lines.length ? reading.lines : lines,
    isTemplate,
    ignored:
      objects.length === 0
        ? []
        : problems.map(({ line, says }) => ({ line, text: safeExcerpt(excerptAt(lines, line)), why: says })),
  }
}

/** No line of an object that holds secrets is ever shown: values may stand anywhere in it. */
const excerptAt = (lines: readonly string[], line: number) => (lines[line - 1] ?? '').split(':', 1)[0] ?? ''

function objectsOf(node: YamlNode): KubeObject[] {
  if (node.kind === 'list') return node.items.flatMap(objectsOf)
  const kind = textAt(node, 'kind')
  const items = entryAt(node, 'items')?.value
  if (items?.kind === 'list' && (kind === undefined || kind.endsWith('List'))) return itemsOf(items).flatMap(objectsOf)
  if (kind === undefined || !/^[A-Z][A-Za-z0-9]{1,60}$/.test(kind)) return []
  const namespace = textAt(node, 'metadata', 'namespace')
  return [
    {
      kind,
      name: textAt(node, 'metadata', 'name') ?? '',
      node,
      line: entryAt(node, 'metadata', 'name')?.line ?? node.line,
      ...(namespace !== undefined && { namespace }),
    },
  ]
}

/** The text below these keys with its line. */
export function seenAt(lines: readonly string[], node: YamlNode, ...keys: readonly string[]): Seen | undefined {
  const entry = entryAt(node, ...keys)
  const value = textOf(entry?.value)
  if (!entry || value === undefined || value === '' || value.length > 300) return undefined
  const { line } = entry.value
  return { value, line, text: lines[line - 1] ?? '' }
}

/** The first of several labels or annotations that is there. */
export function metadataOf(
  node: YamlNode,
  where: 'labels' | 'annotations',
  names: readonly string[],
): string | undefined {
  const all = entriesOf(entryAt(node, 'metadata', where)?.value)
  for (const name of names) {
    const value = textOf(all.find(({ key }) => key === name)?.value)
    if (value !== undefined) return value
  }
  return undefined
}
