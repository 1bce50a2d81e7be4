import type { YamlNode } from '../yaml/yaml-node.ts'

/** The same node with its lines counted from further down. What aliases share stays shared, so it costs no more. */
export function shifted(node: YamlNode, offset: number, known = new Map<YamlNode, YamlNode>()): YamlNode {
  const found = known.get(node)
  if (found) return found
  const line = node.line + offset
  const moved: YamlNode =
    node.kind === 'map'
      ? {
          ...node,
          line,
          entries: new Map(
            Array.from(node.entries, ([key, entry]) => [
              key,
              { line: entry.line + offset, value: shifted(entry.value, offset, known) },
            ]),
          ),
        }
      : node.kind === 'list'
        ? { ...node, line, items: node.items.map((item) => shifted(item, offset, known)) }
        : { ...node, line }
  known.set(node, moved)
  return moved
}
