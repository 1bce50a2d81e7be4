import type { Judged, Reason } from '../advisor/advice/advice.ts'
import { contributionOf, profiles, weightsOf, type TierName, type Weights } from '../advisor/rank.ts'
import type { Criterion, Priorities } from '../advisor/plan/priorities.ts'
import { shownPoints } from './shown-points.ts'

/** One line of an option's account: what a reason adds to its score. */
export interface Entry {
  readonly reason: Reason
  readonly criterion: Criterion
  /** Unrounded. */
  readonly contribution: number
  /** As shown: with the starting 50, the shown points of all entries make the shown score. */
  readonly points: number
}

export interface Ledger {
  /** What stands at hand and what is documented: it decides the level, before any points. */
  readonly grounds: readonly Reason[]
  /** What speaks most for the option first, what speaks most against it last. */
  readonly entries: readonly Entry[]
}

/** How the person's priorities weigh the criteria of a tier. */
export function tierWeights(tier: TierName, priorities: Priorities = {}): Weights {
  return weightsOf(profiles[tier], priorities)
}

/** An option's reasons as an account that adds up to its score. */
export function ledgerOf({ reasons, score }: Pick<Judged, 'reasons' | 'score'>, weights: Weights): Ledger {
  const weighed = reasons.flatMap((reason) => {
    const { criterion, points } = reason
    if (criterion === undefined || points === undefined) return []
    return [{ reason, criterion, contribution: contributionOf(points, criterion, weights) }]
  })
  const shown = shownPoints(
    weighed.map(({ contribution }) => contribution),
    score,
  )
  return {
    grounds: reasons.filter(({ criterion }) => criterion === undefined),
    entries: weighed
      .map((entry, i) => ({ ...entry, points: shown[i] ?? 0 }))
      .sort((a, b) => b.contribution - a.contribution),
  }
}
