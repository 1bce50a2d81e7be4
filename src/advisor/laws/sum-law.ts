import type { Plan } from '../plan/plan.ts'
import { contributionOf, profiles, weightsOf, type TierName, type Weights } from '../rank.ts'
import { must, type Law } from './law.ts'
import { judgedIn, tiersIn } from './walk.ts'

function tierName(about: string, isSecrets: boolean): TierName {
  if (about === 'registry') return 'registry'
  if (about.startsWith('nodePools')) return 'image'
  return isSecrets ? 'secrets-config' : 'volume'
}

const weightsFor = (plan: Plan, tier: TierName): Weights => weightsOf(profiles[tier], plan.priorities ?? {})

export const sum: Law = {
  name: 'law 3: 50 plus the contributions of its reasons is the score of an option, within 0..100',
  holdsFor(plan, advice, count) {
    for (const tier of tiersIn(advice)) {
      const weights = weightsFor(plan, tierName(tier.about, 'need' in tier))
      for (const { option, score, reasons } of judgedIn(tier)) {
        let added = 50
        for (const { criterion, points } of reasons)
          if (criterion && points !== undefined) added += contributionOf(points, criterion, weights)
        must(Math.abs(added - score) < 1e-9, () => `${option} in ${tier.about}: ${added} is not ${score}`)
        must(score >= 0 && score <= 100, () => `${option} in ${tier.about} scores ${score}`)
        count(score === 50 ? 'scores of 50' : 'other scores')
      }
    }
  },
  atLeast: { 'other scores': 5 },
}
