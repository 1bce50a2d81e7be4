import { expect, test } from 'vitest'
import { advise } from '../advise.ts'
import { catalog } from '../catalog/catalog.ts'
import { readPlan } from '../plan/read-plan.ts'
import { goldenOf } from './golden.ts'
import { scenarios } from './scenarios.ts'

// After a change that is meant, `npx vitest run src/advisor/scenarios -u` writes them anew: read the difference.
test.each(Object.entries(scenarios))('%s is advised as reviewed', async (name, plan) => {
  expect(readPlan(plan).kind).toBe('plan')
  await expect(goldenOf(advise(plan, catalog))).toMatchFileSnapshot(`./golden/${name}.json`)
})
