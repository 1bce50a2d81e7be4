import { findingRules } from './rules/findings/finding-rules.ts'
import { imageTier } from './rules/image/image-tier.ts'
import { registryTier } from './rules/registry/registry-tier.ts'
import { secretsTier } from './rules/secrets/secrets-tier.ts'
import { volumeTier } from './rules/volume/volume-tier.ts'
import { pathOfTrait } from './rules/settling.ts'
import type { Subject } from './subject.ts'

/** A rule in words, as the question "why is this asked?" and the catalog show it. */
export interface RuleInWords {
  readonly id: string
  readonly says: string
}

const around = { platform: {}, nodePools: [], priorities: {} }
const subjects = {
  image: { ...around, kind: 'image', row: {}, path: 'nodePools' },
  volume: { ...around, kind: 'volume', row: {}, path: 'workloads' },
  secrets: { ...around, kind: 'secrets-config', need: 'secrets', row: {}, path: 'workloads' },
  registry: { ...around, kind: 'registry', row: {}, path: 'registry' },
} as const satisfies Record<string, Subject>

interface Reading extends RuleInWords {
  readonly reads: readonly string[]
  readonly also: readonly string[]
}

function readings(rules: readonly Reading[], subject: Subject): (readonly [path: string, rule: RuleInWords])[] {
  return rules.flatMap(({ id, says, reads, also }) =>
    [...reads, ...also].map((trait) => [pathOfTrait(trait, subject), { id, says }] as const),
  )
}

const byPath = new Map<string, RuleInWords[]>()
for (const [path, rule] of [
  ...readings(imageTier.rules, subjects.image),
  ...readings(volumeTier.rules, subjects.volume),
  ...readings(secretsTier.rules, subjects.secrets),
  ...readings(registryTier.rules, subjects.registry),
]) {
  byPath.set(path, [...(byPath.get(path) ?? []), rule])
}

/** The rules that read a trait; `trait` is its path, with or without the row's number: `workloads[2].iops`. */
export function rulesReading(trait: string): readonly RuleInWords[] {
  const path = trait.replace(/\[\d+\]/, '')
  return byPath.get(/^(workloads|registry)\.orchestrator$/.test(path) ? 'platform.orchestrator' : path) ?? []
}

/** Every rule of the advisor, in words. */
export const allRules: readonly RuleInWords[] = [
  ...imageTier.rules,
  ...volumeTier.rules,
  ...secretsTier.rules,
  ...registryTier.rules,
  ...findingRules,
].map(({ id, says }) => ({ id, says }))
