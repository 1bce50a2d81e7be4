import { expect, test } from 'vitest'
import { catalog } from './catalog/catalog.ts'
import { holds } from './laws/census.ts'
import { outcomeOfCases } from './outcome.ts'
import { outcomes } from './outcomes.ts'
import type { Plan } from './plan/plan.ts'
import { rowsOf, topicsOf } from './rows.ts'

/** What the advice says of every row, judged from nothing with all its sentences. */
function advised(plan: Plan) {
  const { image, volumes, secretsAndConfig, registry } = rowsOf(topicsOf(plan), catalog)
  return [...image, ...volumes, ...secretsAndConfig, registry].map(({ cases }) => outcomeOfCases(cases))
}

function inBrief(plan: Plan) {
  const { image, volumes, secretsAndConfig, registry } = outcomes(plan, catalog)
  const rows = [...image, ...volumes, ...secretsAndConfig]
  return [...rows.map(({ kind, picks, conditions, warnings }) => ({ kind, picks, conditions, warnings })), registry]
}

test('outcomes are the picks of the advice, to the last bit of their scores, however many rows went before', () => {
  holds(
    'outcomes',
    { usual: 150, deep: 5000 },
    (plan, count) => {
      const brief = inBrief(plan)
      count('rows', brief.length)
      count('picks', brief.filter(({ picks }) => picks.length > 0).length)
      expect(brief).toEqual(advised(plan))
    },
    { rows: 2, picks: 1 },
  )
})
