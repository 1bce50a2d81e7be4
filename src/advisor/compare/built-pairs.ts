import type { NodePool } from '../plan/node-pool.ts'
import type { Plan } from '../plan/plan.ts'

/** A row that runs, and the row of the plan that it is held against; several machines may be one kind of node. */
export interface BuiltPair {
  readonly list: 'nodePools' | 'workloads'
  readonly planned: number
  readonly built: number
}

/** What tells kinds of node apart, and how much each says when it agrees. */
const weights = { os: 4, osVersion: 2, kernel: 2, arch: 1, engine: 1, engineVersion: 1, imageStore: 1 } as const
const traits = ['os', 'osVersion', 'kernel', 'arch', 'engine', 'engineVersion', 'imageStore'] as const

/**
 * Finds for each row that runs the row of the plan that is meant: by its name, else the kind of node that it is most
 * like; workloads go by their names alone. A row with no counterpart is in no pair.
 */
export function builtPairs(planned: Plan, built: Plan): BuiltPair[] {
  const pools = planned.nodePools ?? []
  const isAlone = built.nodePools?.length === 1
  const nodes = (built.nodePools ?? []).flatMap((pool, at) => {
    const meant = pools.length === 1 ? theOnly(pool, pools[0], isAlone) : mostAlike(pool, pools)
    return meant < 0 ? [] : [{ list: 'nodePools' as const, planned: meant, built: at }]
  })
  const byName = new Map((planned.workloads ?? []).map(({ name }, at) => [name, at]))
  const workloads = (built.workloads ?? []).flatMap(({ name }, at) => {
    const meant = name === undefined || name === '' ? undefined : byName.get(name)
    return meant === undefined ? [] : [{ list: 'workloads' as const, planned: meant, built: at }]
  })
  return [...nodes, ...workloads]
}

/** The only kind of node was built, or built otherwise; beside others, one of another system is none of it. */
function theOnly(pool: NodePool, planned: NodePool | undefined, isAlone: boolean): number {
  const isOther = planned?.os !== undefined && pool.os !== undefined && planned.os !== pool.os
  return isOther && !isAlone ? -1 : 0
}

function mostAlike(pool: NodePool, pools: readonly NodePool[]): number {
  const named = pools.findIndex(({ name }) => name !== undefined && name === pool.name)
  if (named >= 0) return named
  const scores = pools.map((one) => likeness(one, pool))
  const best = Math.max(...scores)
  // Two that are as much alike, or one that has nothing in common with it: the person says which is meant.
  return best > 0 && scores.filter((score) => score === best).length === 1 ? scores.indexOf(best) : -1
}

function likeness(planned: NodePool, built: NodePool): number {
  return traits.reduce((sum, trait) => {
    const [mine, theirs] = [planned[trait], built[trait]]
    if (mine === undefined || theirs === undefined) return sum
    return theirs === mine || theirs.startsWith(`${mine}.`) ? sum + weights[trait] : sum
  }, 0)
}
