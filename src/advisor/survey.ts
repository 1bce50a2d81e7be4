import type { Finding, Outcome, OutcomePick, Outcomes, Tier } from './advice/advice.ts'
import type { Catalog } from './catalog/catalog-shape.ts'
import { outcomes } from './outcomes.ts'
import type { Plan } from './plan/plan.ts'

/** What rows that came out alike have in common; their scores differ. */
export interface Kind {
  readonly kind: Tier['kind']
  readonly picks: readonly Omit<OutcomePick, 'score'>[]
}

/** How many rows came out, in columns: tens of thousands of them are handed on at once. */
export interface Columns {
  readonly kinds: readonly Kind[]
  /** For each row its place in `kinds`. */
  readonly kindOf: Uint32Array
  /** 0..100 of the pick, or the first of several; 0 without a pick. */
  readonly scores: Float64Array
  readonly conditions: Uint32Array
}

/** The outcomes of a plan of many workloads, in the plan's order. */
export interface Survey {
  readonly volumes: Columns
  readonly secretsAndConfig: Columns
  readonly findings: readonly Finding[]
}

/** The same as `outcomes`, without what few rows of a plan of many are about: the kinds of node and the registry. */
export function survey(plan: Plan, catalog: Catalog): Survey {
  const { volumes, secretsAndConfig, findings }: Outcomes = outcomes(plan, catalog)
  return { volumes: inColumns(volumes), secretsAndConfig: inColumns(secretsAndConfig), findings }
}

export function inColumns(rows: readonly Outcome[]): Columns {
  const kinds: Kind[] = []
  const places = new Map<string, number>()
  const kindOf = new Uint32Array(rows.length)
  const scores = new Float64Array(rows.length)
  const conditions = new Uint32Array(rows.length)
  for (const [at, { kind, picks, conditions: count }] of rows.entries()) {
    const named = picks.map(({ score: _score, ...pick }) => pick)
    const key = JSON.stringify([kind, named])
    const place = places.get(key) ?? kinds.push({ kind, picks: named }) - 1
    places.set(key, place)
    kindOf[at] = place
    scores[at] = picks[0]?.score ?? 0
    conditions[at] = count
  }
  return { kinds, kindOf, scores, conditions }
}
