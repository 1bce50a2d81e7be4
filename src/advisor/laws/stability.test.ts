import { expect, test } from 'vitest'
import { catalog } from '../catalog/catalog.ts'
import { criteria, type Criterion } from '../plan/priorities.ts'
import type { Plan } from '../plan/plan.ts'
import { isWeightless, profiles, scoreOf, weightsOf, type Weights } from '../rank.ts'
import { judges } from '../rows.ts'
import { rowRefsOf, subjectFor } from '../row-ref.ts'
import { hasOpenQuestions } from '../open.ts'
import type { Standing } from '../rules/standing.ts'
import { stability } from '../stability.ts'
import { holds } from './census.ts'

/** The score of an option under given weights: that of the best of its ways of one level. */
function scoresUnder(ways: readonly Standing[], weights: Weights): Map<string, number> {
  const scores = new Map<string, number>()
  for (const { option, said } of ways) {
    const weighed = said.flatMap(({ verdict }) => (verdict.kind === 'weighs' ? [verdict] : []))
    scores.set(option, Math.max(scores.get(option) ?? -Infinity, scoreOf(weighed, weights)))
  }
  return scores
}

/** The unblocked ways of the pick's level, in a row without open questions. */
function waysOf(plan: Plan, row: ReturnType<typeof stability>[number]): readonly Standing[] | undefined {
  const ref = rowRefsOf(plan).find(
    ({ tier, about, need }) => tier === row.tier && about === row.about && need === row.need,
  )
  const subject = ref && subjectFor(ref, plan)
  if (!ref || !subject || hasOpenQuestions(subject)) return undefined
  const ways = judges[ref.tier].everyWay(subject, catalog).filter(({ isBlocked }) => !isBlocked)
  const level = ways
    .filter(({ option }) => option === row.pick)
    .toSorted(
      (a, b) =>
        Number(b.atHand) - Number(a.atHand) || Number(b.support === 'supported') - Number(a.support === 'supported'),
    )[0]
  // An option counts by the ways of its best level, which is the pick's for all that can overtake it.
  const isAbove = (one: Standing) =>
    level !== undefined && one.atHand === level.atHand && one.support === 'supported' && level.support !== 'supported'
  const above = new Set(
    ways.filter((one) => isAbove(one) || (one.atHand && !level?.atHand)).map(({ option }) => option),
  )
  return ways.filter(
    (one) =>
      one.atHand === level?.atHand &&
      one.support === level.support &&
      (one.option === row.pick || !above.has(one.option)),
  )
}

const points = 16

test('law 9: within its priorities a pick stays first, and just beyond them another one is ahead', () => {
  holds(
    'stability',
    { usual: 1000, deep: 20_000 },
    (plan, count) => {
      for (const row of stability(plan, catalog)) {
        const ways = waysOf(plan, row)
        if (!ways) continue
        count(row.margin === null ? 'rows without a rival' : 'rows')
        const profile = profiles[row.tier]
        const leadAt = (criterion: Criterion, at: number) => {
          const priorities = { ...plan.priorities, [criterion]: at }
          if (isWeightless(profile, priorities)) return undefined
          const scores = scoresUnder(ways, weightsOf(profile, priorities))
          const own = scores.get(row.pick) ?? 0
          scores.delete(row.pick)
          return own - Math.max(...scores.values())
        }
        for (const criterion of criteria) {
          const [lo, hi] = row.priorities[criterion]
          const end = hi ?? lo + 50
          for (let i = 0; i <= points + 1; i += 1) {
            const lead = leadAt(criterion, lo + ((end - lo) * i) / (points + 1))
            if (lead !== undefined) expect(lead, `${row.about} ${criterion}`).toBeGreaterThanOrEqual(-1e-9)
          }
          if (hi !== null) {
            count('upper ends')
            // In proportion where it is large: a score cannot tell 125,000 from a millionth more.
            expect(
              leadAt(criterion, hi + 1e-6 * Math.max(1, hi)) ?? -1,
              `${row.about} ${criterion} above ${hi}`,
            ).toBeLessThan(0)
          }
          if (lo > 0) {
            count('lower ends')
            expect(leadAt(criterion, lo - 1e-6) ?? -1, `${row.about} ${criterion} below ${lo}`).toBeLessThan(0)
          }
        }
      }
    },
    { rows: 0.4, 'upper ends': 0.1, 'lower ends': 0.1 },
  )
})
