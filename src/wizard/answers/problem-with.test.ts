import { expect, test } from 'vitest'
import { planSchema } from '../../advisor/plan/plan.ts'
import { registry } from '../../advisor/plan/registry.ts'
import { workload } from '../../advisor/plan/workload.ts'
import { problemWith } from './problem-with.ts'

test.each([
  { schema: planSchema, name: 'currency', value: 'EU', says: /three capital letters/ },
  { schema: planSchema, name: 'currency', value: 'EUR', says: undefined },
  { schema: planSchema, name: 'usdPerUnit', value: 0, says: /more than 0/ },
  { schema: registry, name: 'replicas', value: 1e9, says: undefined },
  { schema: registry, name: 'replicas', value: 1e9 + 1, says: /billion/ },
  { schema: registry, name: 'replicas', value: 2.5, says: /whole number/ },
  { schema: workload, name: 'readPercent', value: 100, says: undefined },
  { schema: workload, name: 'readPercent', value: 101, says: /100 %/ },
  { schema: workload, name: 'name', value: 'x'.repeat(20_000), says: undefined },
  { schema: workload, name: 'name', value: 'x'.repeat(20_001), says: /Shorten/ },
  { schema: workload, name: 'iops', value: undefined, says: undefined },
  { schema: workload, name: 'no-such-answer', value: 'x', says: undefined },
])('$name is told what is wrong with it, and only that', ({ schema, name, value, says }) => {
  expect(problemWith(schema, name, value) ?? 'nothing').toMatch(says ?? /^nothing$/)
})
