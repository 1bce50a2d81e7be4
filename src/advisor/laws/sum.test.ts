import { expect, test } from 'vitest'
import { advise } from '../advise.ts'
import { catalog } from '../catalog/catalog.ts'
import type { Plan } from '../plan/plan.ts'
import { contributionOf, profiles, weightsOf, type TierName } from '../rank.ts'
import { holds } from './census.ts'
import { judgedIn, tiersIn } from './walk.ts'

function tierName(about: string, isSecrets: boolean): TierName {
  if (about === 'registry') return 'registry'
  if (about.startsWith('nodePools')) return 'image'
  return isSecrets ? 'secrets-config' : 'volume'
}

const weightsFor = (plan: Plan, tier: TierName) => weightsOf(profiles[tier], plan.priorities ?? {})

test('law 3: 50 plus the contributions of its reasons is the score of an option, within 0..100', () => {
  holds(
    'sum',
    { usual: 400, deep: 5000 },
    (plan, count) => {
      for (const tier of tiersIn(advise(plan, catalog))) {
        const weights = weightsFor(plan, tierName(tier.about, 'need' in tier))
        for (const { score, reasons } of judgedIn(tier)) {
          const sum = reasons.reduce(
            (all, { criterion, points }) =>
              criterion && points !== undefined ? all + contributionOf(points, criterion, weights) : all,
            50,
          )
          expect(Math.abs(sum - score)).toBeLessThan(1e-9)
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(100)
          count(score === 50 ? 'scores of 50' : 'other scores')
        }
      }
    },
    { 'other scores': 2 },
  )
})
