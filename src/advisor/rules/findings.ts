import type { Finding, Outcome } from '../advice/advice.ts'
import type { Catalog } from '../catalog/catalog-shape.ts'
import type { Plan } from '../plan/plan.ts'
import type { FindingRule } from './finding-rule.ts'
import { recorderFor } from './recorder.ts'

const severities: readonly Finding['severity'][] = ['danger', 'warning', 'info']

interface FindingRow {
  readonly scope: FindingRule['scope']
  readonly path: string
  readonly row: object
  readonly outcome: Outcome
}

function recording<T extends object>(target: T, path: string, seen: Set<string>): T {
  return new Proxy(target, {
    get(object, name) {
      const value: unknown = Reflect.get(object, name)
      if (typeof name === 'string' && value !== undefined) seen.add(`${path}.${name}`)
      return value
    },
  })
}

const emptyRecorder = recorderFor<Record<string, never>>([])

/** One recording view serves all rules of a row: what the rule before it read is forgotten first. */
function findingsOn(row: FindingRow, rules: readonly FindingRule[], plan: Plan, catalog: Catalog): Finding[] {
  const { path: about, outcome } = row
  const recorder = emptyRecorder({})
  const traits = new Set<string>()
  const platform = recording(plan.platform ?? {}, 'platform', traits)
  const context = { platform, row: recording(row.row, about, traits), outcome, plan, catalog }
  return rules.flatMap((rule) => {
    recorder.begin(false)
    traits.clear()
    // The scopes of rule and row are equal, which the compiler cannot see across the union.
    const says = (rule.find as (c: typeof context, the: typeof recorder.the) => (() => string) | undefined)(
      context,
      recorder.the,
    )
    if (!says) return []
    const { id, severity, kind, besides = [] } = rule
    return [
      {
        severity,
        kind,
        rule: id,
        about,
        traits: [...traits, ...besides],
        says: says(),
        sources: recorder.sourcesRead(),
      },
    ]
  })
}

/** What cuts across tiers and what contradicts itself, most severe first. */
export function findingsOf(
  plan: Plan,
  catalog: Catalog,
  rules: readonly FindingRule[],
  outcomes: { readonly image: readonly Outcome[]; readonly volumes: readonly Outcome[]; readonly registry: Outcome },
): Finding[] {
  const of = (scope: FindingRule['scope']) => rules.filter((rule) => rule.scope === scope)
  const rows: FindingRow[] = [
    { scope: 'platform', path: 'platform', row: plan.platform ?? {}, outcome: outcomes.registry },
    ...rowsOf('pool', 'nodePools', plan.nodePools ?? [], outcomes.image),
    ...rowsOf('workload', 'workloads', plan.workloads ?? [], outcomes.volumes),
    ...(plan.registry
      ? [{ scope: 'registry' as const, path: 'registry', row: plan.registry, outcome: outcomes.registry }]
      : []),
  ]
  const spoken = { platform: of('platform'), pool: of('pool'), workload: of('workload'), registry: of('registry') }
  return rows
    .flatMap((row) => findingsOn(row, spoken[row.scope], plan, catalog))
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
}

function rowsOf(
  scope: FindingRule['scope'],
  name: string,
  rows: readonly object[],
  outcomes: readonly Outcome[],
): FindingRow[] {
  return rows.flatMap((row, index) => {
    const outcome = outcomes[index]
    return outcome ? [{ scope, path: `${name}[${index}]`, row, outcome }] : []
  })
}
