import type { Stability } from './advice/advice.ts'
import { casesOf, type Case } from './cases.ts'
import type { Catalog } from './catalog/catalog-shape.ts'
import type { Criterion } from './plan/priorities.ts'
import type { Plan } from './plan/plan.ts'
import { priorityRange, type Points } from './priority-range.ts'
import { profiles } from './rank.ts'
import { rowRefsOf, subjectFor, type RowRef } from './row-ref.ts'
import { judges } from './rows.ts'
import type { Standing } from './rules/standing.ts'
import { answered, type Subject } from './subject.ts'
import { rankedIn, settledCase } from './tier-of.ts'

/**
 * How sure each pick is: its margin over the best rival of its level, and for each criterion the interval of priorities,
 * in priority units, within which it stays first while all others are held. For rows that are recommended or tied; of
 * tied options, for the first. Exact, by closed form; pure, and never throws on a valid plan.
 */
export function stability(plan: Plan, catalog: Catalog): Stability[] {
  return rowRefsOf(plan).flatMap((ref) => stabilityOf(ref, plan, catalog) ?? [])
}

/** The same for one row; undefined where nothing is picked. */
export function stabilityOf(ref: RowRef, plan: Plan, catalog: Catalog): Stability | undefined {
  const subject = subjectFor(ref, plan)
  const shown = subject && settledCase(casesOf(subject, catalog, judges[ref.tier]))
  if (!shown) return undefined
  const [pick, ...others] = rankedIn(shown.full()).ranked
  if (!pick) return undefined
  const rivals = others.filter((one) => isOfLevel(one, pick))
  const [runnerUp] = rivals
  const ways = judges[ref.tier].everyWay(completed(subject, shown), catalog)
  const waysOf = (standings: readonly Standing[]) =>
    ways
      .filter((way) => !way.isBlocked && isOfLevel(way, pick) && standings.some(({ option }) => option === way.option))
      .map(pointsOf)
  const [own, theirs] = [waysOf([pick]), waysOf(rivals)]
  const range = (criterion: Criterion) => priorityRange(own, theirs, criterion, profiles[ref.tier], subject.priorities)
  return {
    ...ref,
    pick: pick.option,
    ...(runnerUp && { runnerUp: runnerUp.option }),
    margin: runnerUp ? pick.score - runnerUp.score : null,
    priorities: {
      performance: range('performance'),
      resilience: range('resilience'),
      cost: range('cost'),
      scalability: range('scalability'),
      security: range('security'),
      operability: range('operability'),
    },
  }
}

const isOfLevel = (one: Standing, pick: Standing) => one.atHand === pick.atHand && one.support === pick.support

const completed = (subject: Subject, { answers }: Case) =>
  answers.reduce((next, [trait, value]) => answered(next, trait, value), subject)

function pointsOf({ said }: Standing): Points {
  const points = { performance: 0, resilience: 0, cost: 0, scalability: 0, security: 0, operability: 0 }
  for (const { verdict } of said) if (verdict.kind === 'weighs') points[verdict.criterion] += verdict.points
  return points
}
