import { answerInWords } from '../advisor/plan/answer-words.ts'
import { traitInWords, traitNameOf } from '../advisor/plan/trait-words.ts'
import type { TierName } from '../advisor/rank.ts'
import type { FlipGroup, FlipLine } from './flip-groups.ts'
import { listed, tierWords } from './tier-words.ts'

/** The words around a question's name at the head of its outcomes: `If the` site `were`. */
export interface FlipHead {
  readonly before: string
  readonly question: string
  readonly after: string
}

export function flipHead({ trait, lines }: FlipGroup): FlipHead {
  const question = traitInWords(trait)
  const isYesOrNo = lines.some(({ answers }) => answers.some((one) => typeof one === 'boolean'))
  const [{ way } = { way: 'is' }] = lines
  if (way === 'such-as') return { before: 'If the ', question, after: ' were one such as' }
  if (way === 'is' && !isYesOrNo) return { before: 'If the ', question, after: ' were' }
  return { before: '', question: `${question.charAt(0).toUpperCase()}${question.slice(1)}`, after: '' }
}

/** `AWS or Azure`, `80,001 to 96,000 IOPS`, `without NetApp ONTAP on hand`, `if yes` */
export function flipAnswers(trait: string, line: FlipLine): string {
  const { way, answers } = line
  const words = listed(
    answers.map((answer) => answerInWords(trait, answer)),
    'or',
  )
  switch (way) {
    case 'is':
      return answers.some((one) => typeof one === 'boolean') ? `if ${words}` : words
    case 'such-as':
      return words
    case 'from':
      return rangeInWords(trait, line)
    case 'with':
    case 'without':
      return `${way} ${words}${traitNameOf(trait) === 'platform.onHand' ? ' on hand' : ''}`
  }
}

/** `up to 2 nodes`, `3 to 5 nodes`, `from 6 nodes` */
function rangeInWords(trait: string, { answers: [first, last], isLowest = false }: FlipLine): string {
  const [from, to] = [answerInWords(trait, first), answerInWords(trait, last)]
  if (last === undefined) return isLowest ? 'any number' : `from ${from}`
  if (last === first) return from
  return isLowest ? `up to ${to}` : `${from} to ${to}`
}

/**
 * A pick of a flip as people say it.
 * @param pick an option's id, `tied:` and the ids joined by `+`, or the kind of a row without a pick.
 */
export function pickInWords(pick: string, tier: TierName, nameOf: (option: string) => string): string {
  if (pick === 'needs-answers') return 'open: it would need more answers'
  if (pick === 'no-fit') return 'nothing fits'
  if (pick === 'not-needed') return tierWords[tier].nothing.replace(/^./, (first) => first.toLowerCase())
  if (!pick.startsWith('tied:')) return nameOf(pick)
  const names = pick.slice('tied:'.length).split('+')
  return `${listed(names.map(nameOf), 'or')}, tied`
}
