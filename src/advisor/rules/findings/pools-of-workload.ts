import type { NodePool } from '../../plan/node-pool.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Workload } from '../../plan/workload.ts'

const byName = new WeakMap<readonly NodePool[], ReadonlyMap<string | undefined, readonly NodePool[]>>()

/** Every pool of a plan by its name, grouped once: thousands of workloads ask. */
export function poolsByName(pools: readonly NodePool[]): ReadonlyMap<string | undefined, readonly NodePool[]> {
  const known = byName.get(pools)
  if (known) return known
  const groups = new Map<string | undefined, NodePool[]>()
  for (const pool of pools) {
    const group = groups.get(pool.name)
    if (group) group.push(pool)
    else groups.set(pool.name, [pool])
  }
  byName.set(pools, groups)
  return groups
}

/** The pools that a workload may run on: those of the name it gives, else all. */
export function poolsOf({ pool }: Pick<Workload, 'pool'>, { nodePools = [] }: Plan): readonly NodePool[] {
  return pool === undefined ? nodePools : (poolsByName(nodePools).get(pool) ?? [])
}
