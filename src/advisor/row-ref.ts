import type { Plan } from './plan/plan.ts'
import { aroundOf, type Subject } from './subject.ts'

/** Names one row of advice. */
export interface RowRef {
  readonly tier: Subject['kind']
  /** The path of the row, or `registry`. */
  readonly about: string
  readonly need?: 'secrets' | 'config'
}

/** Every row of advice on a plan, in the order of the advice. */
export function rowRefsOf({ nodePools = [], workloads = [] }: Plan): RowRef[] {
  return [
    ...nodePools.map((_, i): RowRef => ({ tier: 'image', about: `nodePools[${i}]` })),
    ...workloads.map((_, i): RowRef => ({ tier: 'volume', about: `workloads[${i}]` })),
    ...workloads.flatMap((workload, i) =>
      (['secrets', 'config'] as const)
        .filter((need) => workload[need] === true)
        .map((need): RowRef => ({ tier: 'secrets-config', about: `workloads[${i}]`, need })),
    ),
    { tier: 'registry', about: 'registry' },
  ]
}

/** What a row of advice is about; undefined where the plan does not have it, or no longer asks for it. */
export function subjectFor({ tier, about, need }: RowRef, plan: Plan): Subject | undefined {
  const around = aroundOf(plan)
  if (tier === 'registry') return { ...around, kind: tier, row: plan.registry ?? {}, path: about }
  const at = Number(/\d+/.exec(about)?.[0])
  if (tier === 'image') {
    const row = plan.nodePools?.[at]
    return row && { ...around, kind: tier, row, path: about }
  }
  const row = plan.workloads?.[at]
  if (!row) return undefined
  if (tier === 'volume') return { ...around, kind: tier, row, path: about }
  return need && row[need] === true ? { ...around, kind: tier, need, row, path: about } : undefined
}
