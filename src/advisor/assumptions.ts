import type { Assumption } from './advice/advice.ts'
import type { Catalog } from './catalog/catalog-shape.ts'
import { criteria } from './plan/priorities.ts'
import type { Plan } from './plan/plan.ts'
import { isWeightless, profiles, type TierName } from './rank.ts'
import type { Topics } from './rows.ts'
import { settleSubject } from './settle.ts'
import type { Subject } from './subject.ts'

const tierNames: Readonly<Record<TierName, string>> = {
  image: 'the storage driver',
  volume: 'volumes',
  'secrets-config': 'secrets and configuration',
  registry: 'the registry',
}

/** What was assumed for unanswered questions, each trait once; open questions are not assumed. */
export function assumptionsOf(plan: Plan, topics: Topics, catalog: Catalog): Assumption[] {
  const { image, volumes, secretsAndConfig, registry } = topics
  const subjects = [...image, ...volumes, ...secretsAndConfig, registry].map(({ subject }): Subject => subject)
  const all = subjects.flatMap((subject) => settleSubject(subject, catalog))
  const byTrait = new Map([...weightlessTiers(plan, subjects), ...all].map((one) => [one.trait, one]))
  return [...byTrait.values()]
}

/** The plan as the advice reads it: what was assumed stands in it like an answer. One pass, however many rows. */
export function withAssumed(plan: Plan, assumptions: readonly Assumption[]): Plan {
  const assumed = new Map<string, Record<string, unknown>>()
  for (const { trait, assumed: value } of assumptions) {
    const dot = trait.lastIndexOf('.')
    const part = trait.slice(0, Math.max(0, dot))
    const answers = assumed.get(part) ?? {}
    assumed.set(part, answers)
    answers[trait.slice(dot + 1)] = value
  }
  const filled = <T extends object>(part: string, answers: T): T => ({ ...assumed.get(part), ...answers })
  const { platform = {}, nodePools, workloads, registry = {} } = plan
  return {
    ...plan,
    ...assumed.get(''),
    platform: filled('platform', platform),
    ...(nodePools && { nodePools: nodePools.map((pool, i) => filled(`nodePools[${i}]`, pool)) }),
    ...(workloads && { workloads: workloads.map((workload, i) => filled(`workloads[${i}]`, workload)) }),
    ...(assumed.has('registry') || plan.registry ? { registry: filled('registry', registry) } : {}),
  }
}

/** Priorities that leave a tier no weight at all are read as unanswered there. */
function weightlessTiers(plan: Plan, subjects: readonly Subject[]): Assumption[] {
  const { priorities } = plan
  if (!priorities) return []
  const tiers = [...new Set(subjects.map(({ kind }) => kind))]
  const weightless = tiers.filter((tier) => isWeightless(profiles[tier], priorities))
  if (weightless.length === 0) return []
  const assumed = Object.fromEntries(criteria.map((criterion) => [criterion, 3]))
  const names = weightless.map((tier) => tierNames[tier]).join(', ')
  return [
    {
      trait: 'priorities',
      assumed,
      because: `Your priorities leave ${names} no weight at all, so they count as unanswered there.`,
    },
  ]
}
