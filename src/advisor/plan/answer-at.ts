import type { Plan } from './plan.ts'

function childOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined
}

/** What the plan answers to a trait, named by its path: `platform.site`, `workloads[2].iops`; undefined: nothing. */
export function answerAt(plan: Plan, trait: string): unknown {
  return trait
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
    .reduce<unknown>(childOf, plan)
}
