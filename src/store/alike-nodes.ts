import type { Answers } from './laid-answers.ts'
import type { ReadInput } from './read-input.ts'

/** Rows that differ in nothing but name and number: one kind of node. */
export interface Alike {
  /** Keys of the rows, `a/nodePools/0`; the first stands for all. */
  readonly rows: readonly string[]
  /** How many nodes they are together, a row that gives no number being one machine; undefined for a row alone. */
  readonly nodes: number | undefined
}

interface Gathered {
  readonly rows: string[]
  readonly inputs: Set<string>
  readonly names: Set<unknown>
  nodes: number
}

/** What a kind of node is, apart from its name and number. */
function natureOf(row: Answers): string {
  const { name: _name, nodes: _nodes, ...nature } = row
  return JSON.stringify(Object.entries(nature).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * Gathers the kinds of node of all inputs that are one, by the key of each row.
 * Two machines of one text are two. Of two texts they may be one machine, unless both have names and those differ.
 */
export function alikeNodes(inputs: readonly ReadInput[], isApart: (key: string) => boolean): Map<string, Alike> {
  const kinds = new Map<string, Gathered>()
  const byRow = new Map<string, Gathered>()
  for (const { id, plan } of inputs)
    for (const [at, row] of (plan.nodePools ?? []).entries()) {
      const key = `${id}/nodePools/${at}`
      if (isApart(key)) continue
      const nature = natureOf(row)
      const known = kinds.get(nature)
      if (!known) kinds.set(nature, gathered(id, key, row))
      else if (isAnother(known, id, row)) add(known, id, key, row)
      const kind = kinds.get(nature)
      if (kind?.rows.includes(key)) byRow.set(key, kind)
    }
  return new Map(
    [...byRow].map(([key, { rows, nodes }]) => [key, { rows, nodes: rows.length > 1 ? nodes : undefined }]),
  )
}

const gathered = (id: string, key: string, { name, nodes = 1 }: Answers): Gathered => ({
  rows: [key],
  inputs: new Set([id]),
  names: new Set([name]),
  nodes: Number(nodes),
})

function isAnother(kind: Gathered, input: string, { name }: Answers): boolean {
  if (name !== undefined && kind.names.has(name)) return false
  return kind.inputs.has(input) || (name !== undefined && !kind.names.has(undefined))
}

function add(kind: Gathered, input: string, key: string, { name, nodes = 1 }: Answers): void {
  kind.rows.push(key)
  kind.inputs.add(input)
  kind.names.add(name)
  kind.nodes += Number(nodes)
}
