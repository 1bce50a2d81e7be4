import type { Finding, Outcome } from '../advice/advice.ts'
import type { Catalog } from '../catalog/catalog-shape.ts'
import type { Plan } from '../plan/plan.ts'
import type { FindingRule } from './finding-rule.ts'
import { recorderFor } from './recorder.ts'
import type { Accessor } from './rule.ts'

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

/** How many rows share one finding of a rule, by the rule's key; `first` is the row that it is about. */
type Shared = Map<FindingRule, Map<string, { first: string; rows: number }>>

/** The scopes of rule and row are equal, which the compiler cannot see across the union. */
interface Scoped {
  readonly alike?: (context: object) => string | undefined
  readonly find: (context: object, the: Accessor) => (() => string) | undefined
}

/** Whether an earlier row speaks for this one already. */
function isSpokenFor(rule: FindingRule, context: object, path: string, shared: Shared): boolean {
  const { alike } = rule as unknown as Scoped
  const key = alike?.(context)
  if (key === undefined) return false
  const groups = shared.get(rule) ?? new Map<string, { first: string; rows: number }>()
  shared.set(rule, groups)
  const group = groups.get(key)
  if (!group) groups.set(key, { first: path, rows: 1 })
  else group.rows += 1
  return group !== undefined
}

/** One recording view serves all rules of a row: what the rule before it read is forgotten first. */
function findingsOn(
  row: FindingRow,
  rules: readonly FindingRule[],
  plan: Plan,
  catalog: Catalog,
  shared: Shared,
): Finding[] {
  const { path: about, outcome } = row
  const recorder = emptyRecorder({})
  const traits = new Set<string>()
  const given = { outcome, plan, catalog }
  const plain = { ...given, platform: plan.platform ?? {}, row: row.row }
  const context = {
    ...given,
    platform: recording(plain.platform, 'platform', traits),
    row: recording(row.row, about, traits),
  }
  return rules.flatMap((rule) => {
    if (isSpokenFor(rule, plain, about, shared)) return []
    recorder.begin(false)
    traits.clear()
    const says = (rule as unknown as Scoped).find(context, recorder.the)
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

/** Adds to each finding that speaks for several rows how many more there are. */
function counted(findings: Finding[], shared: Shared): Finding[] {
  const more = new Map<string, number>()
  for (const [{ id }, groups] of shared)
    for (const { first, rows } of groups.values()) if (rows > 1) more.set(`${id} ${first}`, rows - 1)
  return findings.map((one) => {
    const others = more.get(`${one.rule} ${one.about}`)
    if (others === undefined) return one
    return { ...one, says: `${one.says} The same goes for ${others} more like it.` }
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
  const shared: Shared = new Map()
  const found = rows.flatMap((row) => findingsOn(row, spoken[row.scope], plan, catalog, shared))
  return counted(found, shared).sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
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
