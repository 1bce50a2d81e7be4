import { expect, test } from 'vitest'
import { advise } from '../advise.ts'
import { catalog } from '../catalog/catalog.ts'
import { readPlan } from '../plan/read-plan.ts'
import { findingRules } from '../rules/findings/finding-rules.ts'
import { goldenOf } from './golden.ts'
import { scenarios } from './scenarios.ts'

// After a change that is meant, `npx vitest run src/advisor/scenarios -u` writes them anew: read the difference.
test.each(Object.entries(scenarios))('%s is advised as reviewed', async (name, plan) => {
  expect(readPlan(plan).kind).toBe('plan')
  await expect(goldenOf(advise(plan, catalog))).toMatchFileSnapshot(`./golden/${name}.json`)
})

test('every rule about what cuts across tiers speaks in some scenario', () => {
  const heard = new Set(
    Object.values(scenarios).flatMap((plan) => advise(plan, catalog).findings.map(({ rule }) => rule)),
  )
  expect(findingRules.map(({ id }) => id).filter((id) => !heard.has(id))).toEqual([])
})
