import type { Advice, VolumeClass } from './advice/advice.ts'
import { assumptionsOf, withAssumed } from './assumptions.ts'
import type { Catalog } from './catalog/catalog-shape.ts'
import { lifetimesOf } from './lifetimes.ts'
import { outcomeOfCases } from './outcome.ts'
import { summary } from './outcomes.ts'
import type { Plan } from './plan/plan.ts'
import { rowsOf, topicsOf, type JudgedRow } from './rows.ts'
import { tierOf } from './tier-of.ts'

/**
 * What to use for each kind of node, each workload and the registry, and why.
 *
 * Pure: the same plan and catalog give the same advice; neither is changed. `plan` must have passed `planSchema`.
 * Scores are 0..100, each 50 plus the contributions of its reasons. Never throws on a valid plan.
 */
export function advise(plan: Plan, catalog: Catalog): Advice {
  const topics = topicsOf(plan)
  const rows = rowsOf(topics, catalog)
  const assumptions = assumptionsOf(plan, topics, catalog)
  const settled = withAssumed(plan, assumptions)
  const outcomeOf = ({ cases }: JudgedRow) => outcomeOfCases(cases)
  const outcomes = summary(settled, catalog, topics, {
    image: rows.image.map(outcomeOf),
    volumes: rows.volumes.map(outcomeOf),
    secretsAndConfig: rows.secretsAndConfig.map(outcomeOf),
    registry: outcomeOf(rows.registry),
  })
  return {
    edition: catalog.edition,
    image: rows.image.map(({ row, cases }) => ({ ...row, ...tierOf(cases) })),
    volumes: rows.volumes.map(({ row, cases }) => {
      const tier = tierOf(cases)
      return { ...row, ...classOf(tier), ...tier }
    }),
    secretsAndConfig: rows.secretsAndConfig.map(({ row, subject, cases }) => ({
      ...row,
      need: subject.need,
      ...tierOf(cases),
    })),
    registry: tierOf(rows.registry.cases),
    findings: outcomes.findings,
    assumptions,
    lifetimes: lifetimesOf(settled, catalog),
  }
}

/** The class of a volume row, where all that could be picked share one. */
function classOf(tier: ReturnType<typeof tierOf>): { class?: VolumeClass } {
  if (tier.kind === 'not-needed') return { class: 'none' }
  if (tier.kind === 'no-fit') return {}
  const picks = tier.kind === 'recommended' ? [tier.pick] : tier.kind === 'tied' ? tier.picks : tier.candidates
  const [first] = picks
  return first?.class !== undefined && picks.every((one) => one.class === first.class) ? { class: first.class } : {}
}
