import type { Outcome, OutcomePick, Outcomes } from './advice/advice.ts'
import { assumptionsOf, withAssumed } from './assumptions.ts'
import type { Case } from './cases.ts'
import type { Catalog } from './catalog/catalog-shape.ts'
import type { Plan } from './plan/plan.ts'
import { rowsOf, type Rows } from './rows.ts'
import { findingRules } from './rules/findings/finding-rules.ts'
import { findingsOf } from './rules/findings.ts'
import type { Standing } from './rules/standing.ts'
import { rankedIn, shownCase } from './tier-of.ts'

/** The picks of every row without their sentences, for plans with many rows. Pure, like `advise`. */
export function outcomes(plan: Plan, catalog: Catalog): Outcomes {
  const rows = rowsOf(plan, catalog)
  return outcomesOf(withAssumed(plan, assumptionsOf(plan, rows, catalog)), catalog, rows)
}

/** @param plan with what was assumed filled in, so that findings do not hang on whether somebody spelled it out. */
export function outcomesOf(plan: Plan, catalog: Catalog, rows: Rows): Outcomes {
  const image = rows.image.map(({ row, cases }) => ({ ...row, ...outcomeOf(cases) }))
  const volumes = rows.volumes.map(({ row, cases }) => ({ ...row, ...outcomeOf(cases) }))
  const registry = outcomeOf(rows.registry.cases)
  return {
    edition: catalog.edition,
    image,
    volumes,
    secretsAndConfig: rows.secretsAndConfig.map(({ row, subject, cases }) => ({
      ...row,
      need: subject.need,
      ...outcomeOf(cases),
    })),
    registry,
    findings: findingsOf(plan, catalog, findingRules, { image, volumes, registry }),
  }
}

function pickOf({ option, on, way, score, support, atHand }: Standing): OutcomePick {
  return {
    option,
    ...(on !== undefined && { on }),
    ...(way.class !== undefined && { class: way.class }),
    score,
    support,
    atHand,
  }
}

function count(standings: readonly Standing[], ...kinds: string[]): number {
  return standings.reduce((sum, { said }) => sum + said.filter(({ verdict }) => kinds.includes(verdict.kind)).length, 0)
}

function outcomeOf(cases: readonly Case[]): Outcome {
  const shown = shownCase(cases)
  if (shown.kind === 'needs-answers') {
    const candidates = shown.candidates.map(({ standing }) => standing)
    return { kind: 'needs-answers', picks: candidates.map(pickOf), ...remarks(candidates) }
  }
  if (shown.judgement.kind === 'not-needed') return { kind: 'not-needed', picks: [], conditions: 0, warnings: 0 }
  const { leaders } = rankedIn(shown.judgement)
  const kind = leaders.length === 0 ? 'no-fit' : leaders.length === 1 ? 'recommended' : 'tied'
  return { kind, picks: leaders.map(pickOf), ...remarks(leaders) }
}

const remarks = (standings: readonly Standing[]) => ({
  conditions: count(standings, 'condition', 'must-acquire'),
  warnings: count(standings, 'warns'),
})
