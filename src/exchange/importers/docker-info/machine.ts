import type { Understood } from '../../importer.ts'
import { safeExcerpt } from '../../paste/secrets.ts'
import { Answers, type ToldTrait } from './answers.ts'
import { driverOf } from './driver-of.ts'
import { engineOf } from './engine-of.ts'
import type { Fact } from './fact.ts'
import { hostOf } from './host-of.ts'
import { securityOf } from './security-of.ts'
import { warningsOf } from './warnings-of.ts'

const told: readonly ToldTrait[] = [
  ...(['os', 'osVersion', 'kernel', 'arch', 'engine', 'engineVersion', 'backingFs', 'dType'] as const),
  ...(['rootless', 'usernsRemap', 'selinux', 'currentDriver', 'imageStore'] as const),
]
const linuxOnly: ReadonlySet<ToldTrait> = new Set(['backingFs', 'dType', 'rootless', 'usernsRemap', 'selinux'])

/** Judges the facts of one machine. */
export function machineOf(facts: readonly Fact[]): Answers {
  const answers = new Answers(facts)
  engineOf(answers)
  hostOf(answers)
  driverOf(answers)
  securityOf(answers)
  warningsOf(answers)
  return answers
}

export const understoodOf = ({ evidence }: Answers, pool: string): Understood[] =>
  evidence.map(({ trait, value, fact, isInferred }) => ({
    trait: `${pool}.${trait}`,
    value,
    line: fact.line,
    text: safeExcerpt(fact.text),
    ...(isInferred && { isInferred }),
  }))

/** Traits that such a text can tell and this one did not; Windows nodes have no d_type to ask for. */
export const missingOf = ({ pool }: Answers, path: string): string[] =>
  told
    .filter((trait) => pool[trait] === undefined && !(pool.os === 'windows' && linuxOnly.has(trait)))
    .map((trait) => `${path}.${trait}`)
