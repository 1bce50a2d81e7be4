import type { Outcome, Outcomes } from './advice/advice.ts'
import { assumptionsOf, withAssumed } from './assumptions.ts'
import type { Catalog } from './catalog/catalog-shape.ts'
import { leanOutcomeOf } from './outcome.ts'
import type { Plan } from './plan/plan.ts'
import { judges, topicsOf, type Topic, type Topics } from './rows.ts'
import { findingRules } from './rules/findings/finding-rules.ts'
import { findingsOf } from './rules/findings.ts'
import type { Subject } from './subject.ts'

/**
 * The picks of every row without their sentences, for plans with many rows. Pure, like `advise`, and the same picks: but
 * a row is judged by what differs from the first of its kind, and no further than needed to know who leads.
 */
export function outcomes(plan: Plan, catalog: Catalog): Outcomes {
  const topics = topicsOf(plan)
  const of = (kind: Subject['kind']) => {
    const reachedIn = judges[kind].nearby(catalog, true)
    return ({ subject }: Topic) => leanOutcomeOf(subject, catalog, reachedIn)
  }
  const assumed = withAssumed(plan, assumptionsOf(plan, topics, catalog))
  return summary(assumed, catalog, topics, {
    image: topics.image.map(of('image')),
    volumes: topics.volumes.map(of('volume')),
    secretsAndConfig: topics.secretsAndConfig.map(of('secrets-config')),
    registry: of('registry')(topics.registry),
  })
}

/** How each row came out, in the order of the plan. */
export interface OutcomesByTier {
  readonly image: readonly Outcome[]
  readonly volumes: readonly Outcome[]
  readonly secretsAndConfig: readonly Outcome[]
  readonly registry: Outcome
}

/** @param plan with what was assumed filled in, so that findings do not hang on whether somebody spelled it out. */
export function summary(plan: Plan, catalog: Catalog, topics: Topics, by: OutcomesByTier): Outcomes {
  const named = <T extends Topic>(rows: readonly T[], outcomes: readonly Outcome[]) =>
    rows.flatMap(({ row }, i) => {
      const outcome = outcomes[i]
      return outcome ? [{ ...row, ...outcome }] : []
    })
  return {
    edition: catalog.edition,
    image: named(topics.image, by.image),
    volumes: named(topics.volumes, by.volumes),
    secretsAndConfig: topics.secretsAndConfig.flatMap(({ row, subject: { need } }, i) => {
      const outcome = by.secretsAndConfig[i]
      return outcome ? [{ ...row, need, ...outcome }] : []
    }),
    registry: by.registry,
    findings: findingsOf(plan, catalog, findingRules, by),
  }
}
