import type { ChangedAnswer } from '../advisor/changes/change-size.ts'
import type { SmallestChange } from '../advisor/smallest-change.ts'
import { answerInWords } from '../advisor/plan/answer-words.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import { rowNameOf, traitInWords, traitNameOf } from '../advisor/plan/trait-words.ts'
import type { TierName } from '../advisor/rank.ts'
import { pickInWords } from './flip-words.ts'
import { listed } from './tier-words.ts'

export interface SmallestInWords {
  /** What it is about, before the figures: `Smallest change that would flip it`. */
  readonly lead: string
  readonly says: string
  /** The traits of the answers, to lead to their questions. */
  readonly traits: readonly string[]
}

/**
 * The smallest change as people say it.
 * @param nowOf what the advice reads for a trait where nobody answered it
 */
export function smallestInWords(
  found: SmallestChange,
  tier: TierName,
  about: string,
  plan: Plan,
  nowOf: (trait: string) => string,
  nameOf: (option: string) => string,
): SmallestInWords {
  if (found.kind === 'not-found') return { lead: 'No smallest change found', says: notFound(found), traits: [] }
  const { changes, pickAfter } = found
  const parts = changes.map((change) => changeInWords(change, about, plan, nowOf))
  return {
    lead: changes.length === 1 ? 'Smallest change that flips it' : 'Smallest change that flips it, of two answers',
    says: `${listed(parts)}. Then: ${pickInWords(pickAfter, tier, nameOf)}.`,
    traits: changes.map(({ trait }) => trait),
  }
}

function notFound({ tried, of }: { readonly tried: number; readonly of: number }): string {
  if (of === 0) return 'No answer alone puts another option first, and no two are left to try.'
  const count = (pairs: number) => pairs.toLocaleString('en-US')
  return tried < of
    ? `No answer alone puts another option first. Of two answers ${count(tried)} pairs of ${count(of)} were tried in the time there was.`
    : `No answer alone puts another option first, and no two of the ${count(of)} pairs that were tried.`
}

function changeInWords(
  { trait, from, to }: ChangedAnswer,
  about: string,
  plan: Plan,
  nowOf: (trait: string) => string,
): string {
  const row = trait.startsWith(`${about}.`) ? undefined : rowNameOf(trait, plan)
  const question = `${traitInWords(trait)}${row === undefined ? '' : ` of ${row}`}`
  if (Array.isArray(to)) return `${question} ${elementsInWords(trait, Array.isArray(from) ? from : [], to)}`
  const before = from === undefined ? nowOf(trait) : answerInWords(trait, from)
  return `${question} ${before === '' ? '' : `from ${before} `}to ${answerInWords(trait, to)}`
}

function elementsInWords(trait: string, before: readonly unknown[], after: readonly unknown[]): string {
  const more = after.filter((one) => !before.includes(one)).map((one) => answerInWords(trait, one))
  const less = before.filter((one) => !after.includes(one)).map((one) => answerInWords(trait, one))
  const onHand = traitNameOf(trait) === 'platform.onHand' ? ' too' : ''
  return listed([
    ...(more.length > 0 ? [`with ${listed(more)}${onHand}`] : []),
    ...(less.length > 0 ? [`without ${listed(less)}`] : []),
  ])
}
