import { expect, test } from 'vitest'
import type { Plan } from './plan.ts'
import { withAnswer } from './with-answer.ts'

const plan: Plan = { schema: 1, platform: { site: 'aws' }, workloads: [{ name: 'a' }, { name: 'b', iops: 5 }] }

test.each([
  { trait: 'platform.mke', value: '3.8', after: { ...plan, platform: { site: 'aws', mke: '3.8' } } },
  { trait: 'platform.site', value: undefined, after: { ...plan, platform: {} } },
  { trait: 'workloads[1].iops', value: 9, after: { ...plan, workloads: [{ name: 'a' }, { name: 'b', iops: 9 }] } },
  { trait: 'registry.product', value: 'msr-4', after: { ...plan, registry: { product: 'msr-4' } } },
  { trait: 'priorities', value: { cost: 3 }, after: { ...plan, priorities: { cost: 3 } } },
  { trait: 'workloads[7].iops', value: 9, after: plan },
])('$trait = $value', ({ trait, value, after }) => {
  expect(withAnswer(plan, trait, value)).toEqual(after)
})

test('the plan itself is left alone', () => {
  const before = structuredClone(plan)
  withAnswer(plan, 'workloads[0].name', 'c')
  expect(plan).toEqual(before)
})
