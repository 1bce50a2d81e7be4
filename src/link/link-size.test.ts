import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalog } from '../advisor/catalog/catalog.ts'
import { outcomes } from '../advisor/outcomes.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import { readPlan } from '../advisor/plan/read-plan.ts'
import { linkOf, maxSharedCharacters } from './link.ts'
import { picksOf } from './picks.ts'

const file: unknown = JSON.parse(readFileSync(new URL('../../e2e/fixtures/typical.json', import.meta.url), 'utf8'))
const read = readPlan(file)
const typical: Plan = read.kind === 'plan' ? read.plan : { schema: 1 }
const { nodePools = [], workloads = [] } = typical

/** As many workloads, each with a name and figures of its own. */
function planOf(count: number): Plan {
  const many = Array.from({ length: count }, (_, n) => ({
    ...workloads[n % workloads.length],
    name: `${workloads[n % workloads.length]?.name ?? ''}-${n}`,
    iops: 1000 + 250 * n,
    capacityGiB: 100 + 37 * n,
  }))
  return { ...typical, nodePools: nodePools.slice(0, 1), workloads: many }
}

const sizeOf = (plan: Plan, isWithoutNames: boolean) =>
  linkOf(plan, catalog.edition, { picks: picksOf(outcomes(plan, catalog)), isWithoutNames }).length

describe('a link with its picks is short enough for a chat', () => {
  test.each([
    { what: 'a typical plan', plan: typical, most: 340, mostWithoutNames: 240 },
    { what: 'one pool and twenty workloads', plan: planOf(20), most: 720, mostWithoutNames: 460 },
  ])('$what', ({ plan, most, mostWithoutNames }) => {
    expect(sizeOf(plan, false)).toBeLessThanOrEqual(most)
    expect(sizeOf(plan, true)).toBeLessThanOrEqual(mostWithoutNames)
  })

  test('the typical plan is the one that the figures speak of', () => {
    expect(typical.title).toHaveLength(30)
    expect(nodePools.map(({ kernel = '' }) => kernel.length > 15)).toEqual([true, true, true])
    expect(workloads).toHaveLength(5)
  })
})

test('an answer that is not given costs about a bit', () => {
  const one = linkOf({ schema: 1, workloads: [{ iops: 100 }] }, catalog.edition).length
  const hundred = linkOf({ schema: 1, workloads: Array.from({ length: 100 }, () => ({ iops: 100 })) }, catalog.edition)
  // A workload has thirty answers; all but the first say in one bit that they leave out the same.
  expect((hundred.length - one) / 99).toBeLessThan(3)
})

test('from some size on a file is better, and a name is never cut to avoid it', () => {
  const plan = planOf(60)
  expect(sizeOf(plan, false)).toBeGreaterThan(maxSharedCharacters)
  const name = 'n'.repeat(400)
  expect(linkOf({ schema: 1, title: name }, catalog.edition).length).toBeGreaterThan(200)
})
