import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryPlan } from './arbitrary-plan.ts'
import { type Plan, planSchema } from './plan.ts'

const drawn = (isHostile: boolean): Plan[] =>
  fc.sample(arbitraryPlan(fc, { isHostile }), { numRuns: 400, seed: 20261124 })

describe('arbitrary plans', () => {
  test('meet the schema', () => {
    for (const plan of drawn(true)) expect(planSchema.safeParse(plan).success).toBe(true)
  })

  test('reach every field of the plan, of a pool, a workload, a host and the registry', () => {
    const plans = drawn(false)
    const reached = (objects: object[]) => new Set(objects.flatMap(Object.keys)).size
    const { shape } = planSchema
    expect(reached(plans)).toBe(Object.keys(shape).length)
    expect(reached(plans.flatMap((plan) => plan.workloads ?? []))).toBeGreaterThan(25)
    expect(reached(plans.flatMap((plan) => plan.nodePools ?? []))).toBeGreaterThan(15)
    expect(reached(plans.flatMap((plan) => plan.hosts ?? []))).toBeGreaterThan(9)
    expect(reached(plans.flatMap((plan) => plan.registry ?? []))).toBeGreaterThan(25)
  })

  test('include hostile texts only where they are wanted', () => {
    const isWild = (plans: Plan[]) => JSON.stringify(plans).includes('<script>')
    expect(isWild(drawn(true))).toBe(true)
    expect(isWild(drawn(false))).toBe(false)
  })
})
