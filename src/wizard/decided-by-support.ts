import type { Advice } from '../advisor/advice/advice.ts'
import { tiersOf } from '../advisor/open-questions.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import { criteria } from '../advisor/plan/priorities.ts'

/** What is picked in every row, as one text to compare. */
function picksOf(advice: Advice): string {
  const picks = tiersOf(advice).map((tier) => {
    switch (tier.kind) {
      case 'recommended':
        return [tier.pick.option]
      case 'tied':
        return tier.picks.map(({ option }) => option).toSorted()
      case 'needs-answers':
      case 'no-fit':
      case 'not-needed':
        return tier.kind
    }
  })
  return JSON.stringify(picks)
}

/** True where something is picked, and neither end of any one slider would change that. */
export function isDecidedBySupport(plan: Plan, advise: (plan: Plan) => Advice): boolean {
  const advice = advise(plan)
  if (!tiersOf(advice).some(({ kind }) => kind === 'recommended' || kind === 'tied')) return false
  const today = picksOf(advice)
  return criteria.every((criterion) =>
    ([0, 5] as const).every((end) => {
      if (plan.priorities?.[criterion] === end) return true
      return picksOf(advise({ ...plan, priorities: { ...plan.priorities, [criterion]: end } })) === today
    }),
  )
}
