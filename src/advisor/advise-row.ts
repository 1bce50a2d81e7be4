import type { Assumption, Tier } from './advice/advice.ts'
import { casesOf } from './cases.ts'
import type { Catalog } from './catalog/catalog-shape.ts'
import type { Plan } from './plan/plan.ts'
import { subjectFor, type RowRef } from './row-ref.ts'
import { judges } from './rows.ts'
import { settleSubject } from './settle.ts'
import { tierOf } from './tier-of.ts'

/** One row of an advice, and what was assumed for it. */
export interface RowAdvice {
  readonly tier: Tier
  readonly assumptions: readonly Assumption[]
}

/** The advice on one row alone, as `advise` gives it among all others; undefined where the plan has no such row. */
export function adviseRow(ref: RowRef, plan: Plan, catalog: Catalog): RowAdvice | undefined {
  const subject = subjectFor(ref, plan)
  if (!subject) return undefined
  return {
    tier: tierOf(casesOf(subject, catalog, judges[ref.tier])),
    assumptions: settleSubject(subject, catalog),
  }
}
