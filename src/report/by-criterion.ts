import type { Judged } from '../advisor/advice/advice.ts'
import { criteria, type Criterion } from '../advisor/plan/priorities.ts'
import type { Weights } from '../advisor/rank.ts'
import { ledgerOf } from './ledger.ts'
import { shownPoints } from './shown-points.ts'

/** What each criterion adds to the score of one option, as shown: with the starting 50 they make the shown score. */
export function byCriterion(judged: Judged, weights: Weights): Readonly<Record<Criterion, number>> {
  const { entries } = ledgerOf(judged, weights)
  const sums = criteria.map((criterion) =>
    entries.reduce((sum, entry) => sum + (entry.criterion === criterion ? entry.contribution : 0), 0),
  )
  const [performance = 0, resilience = 0, cost = 0, scalability = 0, security = 0, operability = 0] = shownPoints(
    sums,
    judged.score,
  )
  return { performance, resilience, cost, scalability, security, operability }
}
