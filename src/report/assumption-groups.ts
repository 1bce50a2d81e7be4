import type { Assumption } from '../advisor/advice/advice.ts'
import { traitNameOf } from '../advisor/plan/trait-words.ts'

/** The same assumption made for one row or for many. */
export interface AssumptionGroup {
  /** `workloads.latency` */
  readonly trait: string
  readonly assumed: unknown
  readonly because: string
  /** The paths for which it was made; of very many the first. */
  readonly paths: readonly string[]
  /** For how many it was made. */
  readonly count: number
}

/** Assumptions by what was assumed and why, in the order in which they were first made. */
export function assumptionGroupsOf(assumptions: readonly Assumption[]): AssumptionGroup[] {
  const groups = new Map<string, AssumptionGroup & { paths: string[]; count: number }>()
  for (const { trait: path, assumed, because } of assumptions) {
    const trait = traitNameOf(path)
    const key = JSON.stringify([trait, assumed, because])
    const group = groups.get(key) ?? { trait, assumed, because, paths: [], count: 0 }
    groups.set(key, group)
    group.paths.push(path)
    group.count += 1
  }
  return [...groups.values()]
}
