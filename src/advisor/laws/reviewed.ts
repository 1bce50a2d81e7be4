import { advise } from '../advise.ts'
import type { Advice, Judged, Tier } from '../advice/advice.ts'
import { catalog } from '../catalog/catalog.ts'
import { scenarios } from '../scenarios/scenarios.ts'

/** For tests: the advice on every reviewed scenario. */
export const reviewed: readonly (readonly [name: string, advice: Advice])[] = Object.entries(scenarios).map(
  ([name, plan]) => [name, advise(plan, catalog)],
)

/** For tests: every row of an advice, whatever its tier. */
export const rowsOf = ({ image, volumes, secretsAndConfig, registry }: Advice): readonly Tier[] => [
  ...image,
  ...volumes,
  ...secretsAndConfig,
  registry,
]

export const picksOf = (tier: Tier): readonly Judged[] =>
  tier.kind === 'recommended' ? [tier.pick] : tier.kind === 'tied' ? tier.picks : []

/** For tests: what is judged and not ruled out: picks, alternatives, candidates. */
export function unblockedOf(tier: Tier): readonly Judged[] {
  const others = 'alternatives' in tier ? tier.alternatives : 'candidates' in tier ? tier.candidates : []
  return [...picksOf(tier), ...others]
}

/** For tests: every rule that says anything in an advice. */
export function heardIn(advice: Advice): readonly string[] {
  const rows = rowsOf(advice)
  const said = [
    ...rows
      .flatMap(unblockedOf)
      .flatMap(({ reasons, conditions, warnings }) => [...reasons, ...conditions, ...warnings]),
    ...rows.flatMap((tier) => ('rejected' in tier ? tier.rejected.flatMap(({ blocks }) => blocks) : [])),
    ...rows.flatMap((tier) => ('because' in tier ? [tier.because] : [])),
    ...advice.findings,
  ]
  return said.map(({ rule }) => rule)
}
