import { profiles, weightsOf, type Weights } from '../rank.ts'
import type { Subject } from '../subject.ts'
import { around, type Near } from './around.ts'
import { changedTraits } from './changed-rules.ts'
import { asAnswered, plainly } from './hearing.ts'
import type { Known } from './known-ways.ts'
import { isSame } from './memory.ts'
import type { Reached } from './reach.ts'
import { settledIn } from './settling.ts'
import type { WayNames } from './standing.ts'
import type { Option } from './tier-module.ts'

/** Answers that were judged from nothing, and who judges those that differ from them. */
export interface Base<T> {
  readonly values: Partial<T>
  readonly weights: Weights
  readonly isRepeated: boolean
  readonly near: Near<T>
}

const basesKept = 6

/**
 * Judges rows that differ from the first one that it is asked about, as `around` does; undefined where no option is needed.
 * @param lately what was judged from nothing before, the latest first: a row that is looked at again is found there
 */
export function nearby<T extends object, O extends Option, W extends WayNames>(
  known: Known<T, O, W>,
  lately: Base<T>[],
  isRepeated: boolean,
): (subject: Subject) => readonly Reached[] | undefined {
  const { tier, catalog } = known

  function baseFor(values: Partial<T>, { priorities }: Subject): Near<T> {
    const weights = weightsOf(profiles[tier.name], priorities)
    const before = lately.find(
      (base) =>
        base.isRepeated === isRepeated &&
        isSame(base.weights, weights) &&
        changedTraits(tier.traits, base.values, values, isRepeated).length === 0,
    )
    if (before) return before.near
    const near = around(known, values, weights, isRepeated)
    lately.unshift({ values, weights, isRepeated, near })
    lately.length = Math.min(lately.length, basesKept)
    return near
  }

  // A change that is tried is not met again; a row of a plan is, when its assumptions are listed.
  const settled = (subject: Subject) =>
    (isRepeated ? settledIn(tier, subject, catalog) : tier.settle(subject, catalog)).values

  let first: { readonly subject: Subject; readonly values: Partial<T>; readonly near: Near<T> } | undefined
  return (subject) => {
    const values = first && !isAsked(subject, first.subject) ? first.values : settled(subject)
    if (tier.notNeeded.judge(asAnswered(values), catalog, plainly)) return undefined
    first ??= { subject, values, near: baseFor(values, subject) }
    return first.near(values, subject.priorities)
  }
}

const needOf = (subject: Subject) => (subject.kind === 'secrets-config' ? subject.need : undefined)

/** True where more than the priorities differs. */
function isAsked(a: Subject, b: Subject): boolean {
  return (
    a.row !== b.row ||
    needOf(a) !== needOf(b) ||
    a.platform !== b.platform ||
    a.nodePools !== b.nodePools ||
    a.currency !== b.currency ||
    a.usdPerUnit !== b.usdPerUnit
  )
}
