import type { NodePool } from '../../../advisor/plan/node-pool.ts'
import type { Answers } from './answers.ts'

/** A node pool of the plan and the machines that told it. */
export interface ToldPool {
  readonly pool: NodePool
  readonly answers: Answers
}

/**
 * One pool per machine. A client bundle lists every node of the cluster; there alike nodes are one kind of node, and
 * their number is known. What the bundle
 * says outside of its list describes a container of MKE itself.
 */
export function poolsOf(machines: readonly Answers[], isCluster: boolean): ToldPool[] {
  if (!isCluster) return machines.map((answers) => ({ pool: answers.pool, answers }))
  const kinds = new Map<string, { pool: NodePool; answers: Answers }>()
  for (const answers of machines.filter((machine) => machine.isClusterNode)) {
    const kind = JSON.stringify(answers.pool)
    const known = kinds.get(kind)
    if (known) known.pool = { ...known.pool, nodes: (known.pool.nodes ?? 1) + 1 }
    else kinds.set(kind, { pool: { ...answers.pool, nodes: 1 }, answers })
  }
  return [...kinds.values()]
}
