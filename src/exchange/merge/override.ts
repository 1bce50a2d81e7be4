import { shortVolume } from '../importers/compose/short-volume.ts'
import { textAt, textOf, type YamlEntry, type YamlList, type YamlMap, type YamlNode } from '../yaml/yaml-node.ts'

/** Lists that are one statement: the later one replaces the earlier. https://docs.docker.com/reference/compose-file/merge/ */
const replaced = new Set(['command', 'entrypoint', 'test'])
/** Lists of `NAME=value` or of names, which count as maps. */
const asMaps = new Set(['environment', 'labels', 'args', 'extra_hosts', 'annotations', 'sysctls', 'driver_opts'])
/** Lists in which what has the same target stands once. */
const byTarget = new Set(['volumes', 'secrets', 'configs', 'devices'])

/** A Compose file with a later one laid over it, as Compose does it: what the later one says counts. */
export function overridden(base: YamlNode, later: YamlNode, key = ''): YamlNode {
  if (later.tag === '!override') return later
  if (base.kind === 'map' && later.kind === 'map') return mapOver(base, later)
  if (asMaps.has(key)) return mapOver(asMap(base), asMap(later))
  if (base.kind === 'list' && later.kind === 'list' && !replaced.has(key)) return listOver(base, later, key)
  return later
}

function mapOver(base: YamlMap, later: YamlMap): YamlMap {
  const entries = new Map(base.entries)
  for (const [key, entry] of later.entries) {
    const before = entries.get(key)
    if (entry.value.tag === '!reset') entries.delete(key)
    else if (before && !isEmpty(entry.value))
      entries.set(key, { line: entry.line, value: overridden(before.value, entry.value, key) })
    else if (!before) entries.set(key, entry)
  }
  return { ...base, entries }
}

/** A service that a later file only names keeps what the earlier one says. */
const isEmpty = (node: YamlNode) => node.kind === 'scalar' && node.isPlain && node.text === ''

function listOver(base: YamlList, later: YamlList, key: string): YamlList {
  if (!byTarget.has(key)) return { ...base, items: [...base.items, ...later.items] }
  const targets = new Set(later.items.map(targetOf))
  return { ...base, items: [...base.items.filter((item) => !targets.has(targetOf(item))), ...later.items] }
}

function targetOf(item: YamlNode): string {
  const text = textOf(item)
  return text === undefined
    ? (textAt(item, 'target') ?? textAt(item, 'source') ?? '')
    : (shortVolume(text)?.target ?? text)
}

function asMap(node: YamlNode): YamlMap {
  if (node.kind === 'map') return node
  const items = node.kind === 'list' ? node.items : []
  const entries = new Map<string, YamlEntry>()
  for (const item of items) {
    const text = textOf(item) ?? ''
    const at = text.indexOf('=')
    const value = { kind: 'scalar' as const, text: at < 0 ? '' : text.slice(at + 1), isPlain: at < 0, line: item.line }
    entries.set(at < 0 ? text : text.slice(0, at), { line: item.line, value })
  }
  return { kind: 'map', entries, line: node.line }
}
