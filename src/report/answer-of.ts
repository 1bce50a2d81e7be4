import type { Assumption } from '../advisor/advice/advice.ts'
import { answerInWords } from '../advisor/plan/answer-words.ts'
import type { Plan } from '../advisor/plan/plan.ts'

/** What the advice read for a trait: the person's answer, what was assumed in its place, or nothing. */
export interface ReadAnswer {
  readonly kind: 'given' | 'assumed' | 'none'
  readonly words: string
}

function childOf(value: unknown, key: string | undefined): unknown {
  if (key === undefined) return value
  if (typeof value !== 'object' || value === null) return undefined
  return Object.getOwnPropertyDescriptor(value, key)?.value
}

/** @param path of a trait: `platform.site`, `nodePools[0].kernel` */
export function answerOf(path: string, plan: Plan, assumptions: readonly Assumption[]): ReadAnswer {
  const [, part, index, trait] = /^(\w+)(?:\[(\d+)\])?(?:\.(\w+))?$/.exec(path) ?? []
  const given = part === undefined ? undefined : childOf(childOf(childOf(plan, part), index), trait)
  if (given !== undefined && trait === undefined && Array.isArray(given)) return { kind: 'none', words: '' }
  if (given !== undefined) return { kind: 'given', words: answerInWords(path, given) }
  const assumption = assumptions.find((one) => one.trait === path)
  if (assumption) return { kind: 'assumed', words: answerInWords(path, assumption.assumed) }
  return { kind: 'none', words: '' }
}
