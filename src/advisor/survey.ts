import { adviseRow } from './advise-row.ts'
import { advise } from './advise.ts'
import type { Advice, Judged, Outcome, Tier } from './advice/advice.ts'
import type { Catalog } from './catalog/catalog-shape.ts'
import { outcomes } from './outcomes.ts'
import type { Plan } from './plan/plan.ts'
import type { RowRef } from './row-ref.ts'

/** How many rows came out, in columns: tens of thousands of them are handed on at once. */
export interface Columns {
  /** One for each way of coming out: the first such row, without its alternatives and reasons. */
  readonly kinds: readonly Tier[]
  /** For each row its place in `kinds`. */
  readonly kindOf: Uint32Array
  /** 0..100, of each pick or candidate of the first row, then of the second, and so on. */
  readonly scores: Float64Array
}

/** The outcomes of a plan of many workloads, in the plan's order. */
export interface Survey {
  readonly volumes: Columns
  readonly secretsAndConfig: Columns
  /** The advice on everything but the workloads; its findings are those of the whole plan. */
  readonly rest: Advice
}

/** What `outcomes` says of the workloads, and the advice on the rest, which is little. Pure, like both. */
export function survey(plan: Plan, catalog: Catalog): Survey {
  const { volumes, secretsAndConfig, findings } = outcomes(plan, catalog)
  const like = (ref: RowRef) => {
    const advice = adviseRow(ref, plan, catalog)
    if (!advice) throw new Error(`${ref.about} is a row of the plan`)
    return inBrief(advice.tier)
  }
  return {
    volumes: inColumns(volumes, ({ path: about }) => like({ tier: 'volume', about })),
    secretsAndConfig: inColumns(secretsAndConfig, ({ path: about, need }) =>
      like({ tier: 'secrets-config', about, need }),
    ),
    rest: { ...advise({ ...plan, workloads: [] }, catalog), findings },
  }
}

/** @param firstOf how the first row of its kind came out */
export function inColumns<R extends Outcome>(rows: readonly R[], firstOf: (row: R) => Tier): Columns {
  const kinds: Tier[] = []
  const places = new Map<string, number>()
  const kindOf = new Uint32Array(rows.length)
  const scores: number[] = []
  for (const [at, row] of rows.entries()) {
    const { kind, picks, conditions } = row
    const key = JSON.stringify([kind, picks.map(({ score: _score, ...pick }) => pick), conditions])
    const place = places.get(key) ?? kinds.push(firstOf(row)) - 1
    places.set(key, place)
    kindOf[at] = place
    scores.push(...picks.map(({ score }) => score))
  }
  return { kinds, kindOf, scores: Float64Array.from(scores) }
}

const judgedInBrief = (judged: Judged): Judged => ({ ...judged, reasons: [], warnings: [] })

function inBrief(tier: Tier): Tier {
  switch (tier.kind) {
    case 'recommended':
      return { ...tier, pick: judgedInBrief(tier.pick), alternatives: [], rejected: [] }
    case 'tied':
      return { ...tier, picks: tier.picks.map(judgedInBrief), alternatives: [], rejected: [] }
    case 'needs-answers':
      return { ...tier, candidates: tier.candidates.map(judgedInBrief), rejected: [] }
    case 'no-fit':
      return { ...tier, rejected: tier.rejected.slice(0, 1) }
    case 'not-needed':
      return tier
  }
}

/**
 * The rows one by one again, each like the first of its kind but for its scores and the paths of what it waits for.
 * @param paths of the rows, in their order
 */
export function rowsIn({ kinds, kindOf, scores }: Columns, paths: readonly string[]): Tier[] {
  let at = 0
  return paths.map((path, row) => {
    const like = kinds[kindOf[row] ?? -1]
    if (!like) throw new Error('every row has a kind')
    const scored = (judged: Judged): Judged => ({ ...judged, score: scores[at++] ?? judged.score })
    switch (like.kind) {
      case 'recommended':
        return { ...like, pick: scored(like.pick) }
      case 'tied':
        return { ...like, picks: like.picks.map(scored) }
      case 'needs-answers':
        return {
          ...like,
          candidates: like.candidates.map(scored),
          traits: like.traits.map((trait) => trait.replace(/^workloads\[\d+\]/, path)),
        }
      case 'no-fit':
      case 'not-needed':
        return like
    }
  })
}
