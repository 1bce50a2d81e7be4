import { criteria, type Criterion } from '../advisor/plan/priorities.ts'
import { profiles, contributionOf, type TierName } from '../advisor/rank.ts'
import type { FindingRule } from '../advisor/rules/finding-rule.ts'
import { findingRules } from '../advisor/rules/findings/finding-rules.ts'
import { imageTier } from '../advisor/rules/image/image-tier.ts'
import { registryTier } from '../advisor/rules/registry/registry-tier.ts'
import type { Rule } from '../advisor/rules/rule.ts'
import { secretsTier } from '../advisor/rules/secrets/secrets-tier.ts'
import { volumeTier } from '../advisor/rules/volume/volume-tier.ts'
import type { Subject } from '../advisor/subject.ts'
import type { Part } from './entry.ts'

/** What a rule may add to or take from a score, on one criterion. */
export interface Share {
  readonly criterion: Criterion
  readonly points: number
  /** The same in points of the score of 0 to 100, while nobody has weighed anything. */
  readonly ofScore: number
}

/** A rule in words, with the questions that it reads by their paths in the plan. */
export interface RuleInFull {
  readonly id: string
  readonly says: string
  readonly part: Part
  readonly kind: 'judges' | 'not-needed' | 'finds'
  readonly reads: readonly string[]
  readonly also: readonly string[]
  readonly shares: readonly Share[]
  /** Rules that never give points beside it. */
  readonly insteadOf: readonly string[]
  readonly finding?: Pick<FindingRule, 'severity' | 'kind' | 'scope'>
}

const around = { platform: {}, nodePools: [], priorities: {} }
const subjects: Readonly<Record<TierName, Subject>> = {
  image: { ...around, kind: 'image', row: {}, path: 'nodePools' },
  volume: { ...around, kind: 'volume', row: {}, path: 'workloads' },
  'secrets-config': { ...around, kind: 'secrets-config', need: 'secrets', row: {}, path: 'workloads' },
  registry: { ...around, kind: 'registry', row: {}, path: 'registry' },
}

function judging<T, O, W>(
  tier: TierName,
  rules: readonly Rule<T, O, W>[],
  pathOf: (trait: keyof T & string, subject: Subject) => string,
): RuleInFull[] {
  const paths = (traits: readonly (keyof T & string)[]) => [
    ...new Set(traits.map((trait) => pathOf(trait, subjects[tier]))),
  ]
  return rules.map(({ id, says, reads, also, weighs, slot }) => ({
    id,
    says,
    part: tier,
    kind: 'judges',
    reads: paths(reads),
    also: paths(also),
    shares: criteria.flatMap((criterion) => {
      const points = weighs[criterion]
      if (points === undefined) return []
      return [{ criterion, points, ofScore: contributionOf(points, criterion, profiles[tier]) }]
    }),
    insteadOf: rules.filter((other) => other.slot === slot && other.id !== id).map((other) => other.id),
  }))
}

/** Why a row needs no option at all: such rules carry no sentence of their own. */
const notNeeded: readonly (readonly [id: string, part: TierName, reads: readonly string[], says: string])[] = [
  [imageTier.notNeeded.id, 'image', ['platform.mke'], 'The nodes of MKE 4k have no storage driver of MCR to choose.'],
  [
    volumeTier.notNeeded.id,
    'volume',
    ['workloads.state', 'workloads.scratch'],
    'A workload that keeps nothing, and needs no scratch space, needs no volume.',
  ],
  [registryTier.notNeeded.id, 'registry', ['registry.product'], 'Where no registry is planned, none needs storage.'],
]

const none = { also: [], shares: [], insteadOf: [] }
const partOfScope = { pool: 'image', workload: 'volume', registry: 'registry', platform: 'platform' } as const

/** Every rule of the advisor, in the order in which each part judges by them. */
export const rulesInFull: readonly RuleInFull[] = [
  ...judging('image', imageTier.rules, imageTier.pathOf),
  ...judging('volume', volumeTier.rules, volumeTier.pathOf),
  ...judging('secrets-config', secretsTier.rules, secretsTier.pathOf),
  ...judging('registry', registryTier.rules, registryTier.pathOf),
  ...notNeeded.map(([id, part, reads, says]) => ({ id, says, part, kind: 'not-needed' as const, reads, ...none })),
  ...findingRules.map(({ id, says, severity, kind, scope, besides = [] }) => ({
    id,
    says,
    part: partOfScope[scope],
    kind: 'finds' as const,
    reads: besides,
    finding: { severity, kind, scope },
    ...none,
  })),
]
