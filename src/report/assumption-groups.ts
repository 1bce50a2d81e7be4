import type { Assumption } from '../advisor/advice/advice.ts'
import { traitNameOf } from '../advisor/plan/trait-words.ts'

/** The same assumption made for one row or for many. */
export interface AssumptionGroup {
  /** `workloads.latency` */
  readonly trait: string
  readonly assumed: unknown
  readonly because: string
  /** The paths for which it was made. */
  readonly paths: readonly [string, ...string[]]
}

/** Assumptions by what was assumed and why, in the order in which they were first made. */
export function assumptionGroupsOf(assumptions: readonly Assumption[]): AssumptionGroup[] {
  const groups = new Map<string, AssumptionGroup>()
  for (const { trait: path, assumed, because } of assumptions) {
    const trait = traitNameOf(path)
    const key = JSON.stringify([trait, assumed, because])
    const same = groups.get(key)
    groups.set(key, { trait, assumed, because, paths: same ? [...same.paths, path] : [path] })
  }
  return [...groups.values()]
}
