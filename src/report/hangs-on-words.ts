import type { HangsOn } from '../advisor/advice/advice.ts'
import { answerInWords } from '../advisor/plan/answer-words.ts'
import { traitInWords } from '../advisor/plan/trait-words.ts'
import { listed } from './tier-words.ts'

/**
 * `if the site is AWS or Azure`; where fewer answers speak against it than for it, `unless the site is AWS`.
 * @param all every answer that the question may have.
 */
export function hangsOnWords({ trait, is }: HangsOn, all: readonly unknown[]): string {
  const others = all.filter((one) => !is.includes(one))
  const words = (values: readonly unknown[]) =>
    listed(
      values.map((value) => answerInWords(trait, value)),
      'or',
    )
  const isShorter = others.length > 0 && others.length < is.length && is.every((one) => all.includes(one))
  return `${isShorter ? 'unless' : 'if'} the ${traitInWords(trait)} is ${words(isShorter ? others : is)}`
}
