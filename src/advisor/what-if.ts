import type { Flip } from './advice/advice.ts'
import { outlookOf, type Outlook } from './cases.ts'
import type { Catalog } from './catalog/catalog-shape.ts'
import type { Change } from './changes/change.ts'
import { choicesFor } from './changes/choices.ts'
import { gridOf } from './changes/grids.ts'
import { stepsOf } from './changes/number-steps.ts'
import { sizeLimits } from './changes/size-limits.ts'
import { traitsFor } from './changes/traits-of.ts'
import { versionsFor } from './changes/versions.ts'
import { answerAt } from './plan/answer-at.ts'
import type { Plan } from './plan/plan.ts'
import { rowRefsOf, subjectFor, type RowRef } from './row-ref.ts'
import { judges } from './rows.ts'
import { answered, type Subject } from './subject.ts'

/**
 * Every change of a single answer that changes a pick: another answer of those that can be counted, one element more or
 * less of a list, each priority, one version per interval between the limits that rules compare with, and of a number
 * the first value of each interval in which the outcome differs. Exact, pure, and never throws on a valid plan.
 */
export function whatIf(plan: Plan, catalog: Catalog): Flip[] {
  return rowRefsOf(plan).flatMap((ref) => flipsOf(ref, plan, catalog))
}

/** The changes that change the pick of one row. */
export function flipsOf(ref: RowRef, plan: Plan, catalog: Catalog): Flip[] {
  const subject = subjectFor(ref, plan)
  if (!subject) return []
  const reachedIn = judges[ref.tier].nearby(catalog, false)
  const placesOf = (there: Subject) => reachedIn(there)?.map(({ place }) => place)
  const now = outlookOf(subject, catalog, placesOf)
  const lookAt = ({ trait, to }: Change) => outlookOf(answered(subject, trait, to), catalog, placesOf)
  return traitsFor(ref, subject, plan).flatMap((trait) => {
    const from = answerAt(plan, trait)
    return outcomesAround(trait, plan, catalog, lookAt)
      .filter(({ outcome }) => outcome !== now.outcome)
      .map(({ to, outcome }): Flip => ({
        trait,
        ...(from !== undefined && { from }),
        to,
        ...ref,
        pickBefore: now.outcome,
        pickAfter: outcome,
      }))
  })
}

interface Tried {
  readonly to: unknown
  readonly outcome: string
}

function outcomesAround(
  trait: string,
  plan: Plan,
  catalog: Catalog,
  lookAt: (change: Change) => Outlook,
): readonly Tried[] {
  const grid = gridOf(trait)
  const jumps = trait.endsWith('.capacityGiB') ? sizeLimits(catalog) : []
  if (grid)
    return stepsOf(grid, (to) => lookAt({ trait, to }), jumps).map(({ value, outcome }) => ({ to: value, outcome }))
  const changes = [...choicesFor(trait, plan, catalog), ...versionsFor(trait, plan, catalog)]
  return changes.map((change) => ({ to: change.to, outcome: lookAt(change).outcome }))
}
