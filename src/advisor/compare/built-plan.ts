import type { NodePool } from '../plan/node-pool.ts'
import type { Plan } from '../plan/plan.ts'
import type { Workload } from '../plan/workload.ts'
import type { BuiltPair } from './built-pairs.ts'
import { observable } from './compared-answer.ts'

/** The plan as it was built: its rows with what runs in the place of what was planned. */
export interface PlanAsBuilt {
  readonly plan: Plan
  /** By list, the pair behind each row of `plan`; undefined for rows of which no output tells. */
  readonly pairs: Readonly<Record<BuiltPair['list'], readonly (BuiltPair | undefined)[]>>
}

function over<T extends object>(planned: T, built: T, names: readonly string[]): T {
  const told = Object.entries(built).filter(([name, value]) => value !== undefined && names.includes(name))
  // Only answers of T take the place of answers of T.
  return { ...planned, ...Object.fromEntries(told) } as T
}

/** Lays what runs over what was planned, so that the rules judge what is there. Rows that nobody planned are left out. */
export function planAsBuilt(planned: Plan, built: Plan, pairs: readonly BuiltPair[]): PlanAsBuilt {
  const nodePools = rowsOf<NodePool>('nodePools', planned.nodePools, built.nodePools, [
    ...observable.nodePools,
    'currentDriver',
  ])
  const workloads = rowsOf<Workload>('workloads', planned.workloads, built.workloads, observable.workloads)
  const platform = over(planned.platform ?? {}, built.platform ?? {}, ['kubernetes', 'mke', 'storageClasses'])
  const { nodePools: _pools, workloads: _workloads, platform: _platform, ...others } = planned
  return {
    plan: {
      ...others,
      ...(Object.keys(platform).length > 0 && { platform }),
      ...(nodePools.rows.length > 0 && { nodePools: nodePools.rows }),
      ...(workloads.rows.length > 0 && { workloads: workloads.rows }),
    },
    pairs: { nodePools: nodePools.pairs, workloads: workloads.pairs },
  }

  function rowsOf<T extends object>(
    list: BuiltPair['list'],
    mine: readonly T[] = [],
    theirs: readonly T[] = [],
    names: readonly string[],
  ): { readonly rows: T[]; readonly pairs: (BuiltPair | undefined)[] } {
    const rows = mine.flatMap<{ readonly row: T; readonly pair: BuiltPair | undefined }>((row, at) => {
      const own = pairs.filter((pair) => pair.list === list && pair.planned === at)
      if (own.length === 0) return [{ row, pair: undefined }]
      return own.flatMap((pair) => {
        const runs = theirs[pair.built]
        return runs ? [{ row: over(row, runs, names), pair }] : []
      })
    })
    return { rows: rows.map(({ row }) => row), pairs: rows.map(({ pair }) => pair) }
  }
}
