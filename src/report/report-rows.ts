import type { Advice, Judged, Tier } from '../advisor/advice/advice.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import { answerInWords } from '../advisor/plan/answer-words.ts'
import { rowNameOf } from '../advisor/plan/trait-words.ts'
import type { TierName } from '../advisor/rank.ts'
import type { RowRef } from '../advisor/row-ref.ts'

/** One row of the advice: what it is about and how it came out. */
export interface ReportRow {
  readonly key: string
  readonly ref: RowRef
  readonly tier: TierName
  /** The name that its row was given, or a number; of the registry its product. */
  readonly about: string
  readonly need?: 'secrets' | 'config'
  readonly outcome: Tier
}

/** All rows of one tier, in the plan's order. */
export interface TierRows {
  readonly tier: TierName
  readonly rows: readonly ReportRow[]
}

/** The advice by tier. A tier that no row of the plan speaks of is empty; secrets and configuration are then left out. */
export function tierRowsOf(advice: Advice, plan: Plan): TierRows[] {
  const about = (path: string) => rowNameOf(path, plan) ?? path
  const product = plan.registry?.product ?? 'none'
  const rowsOf = (tier: TierName, rows: readonly (Tier & { path: string; need?: 'secrets' | 'config' })[]) => ({
    tier,
    rows: rows.map((row) => ({
      key: `${tier} ${row.path} ${row.need ?? ''}`,
      ref: { tier, about: row.path, ...(row.need && { need: row.need }) },
      tier,
      about: about(row.path),
      ...(row.need && { need: row.need }),
      outcome: row,
    })),
  })
  return [
    rowsOf('image', advice.image),
    rowsOf('volume', advice.volumes),
    ...(advice.secretsAndConfig.length > 0 ? [rowsOf('secrets-config', advice.secretsAndConfig)] : []),
    {
      tier: 'registry',
      rows: [
        {
          key: 'registry',
          ref: { tier: 'registry', about: 'registry' },
          tier: 'registry',
          about: product === 'none' ? 'registry' : answerInWords('registry.product', product),
          outcome: advice.registry,
        },
      ],
    },
  ]
}

/** What a row recommends: one option, the tied ones, or nothing. */
export function picksOf(outcome: Tier): readonly Judged[] {
  switch (outcome.kind) {
    case 'recommended':
      return [outcome.pick]
    case 'tied':
      return outcome.picks
    case 'needs-answers':
    case 'no-fit':
    case 'not-needed':
      return []
  }
}

/** What has to be bought or set up for an option that is not at hand, and what else must be made true first. */
export function conditionsOf({ atHand, conditions }: Pick<Judged, 'atHand' | 'conditions'>) {
  const [first, ...others] = conditions
  // What must be acquired comes before what must be done, and one rule of a tier speaks of it.
  return atHand || !first ? { toDo: conditions } : { toAcquire: first, toDo: others }
}
