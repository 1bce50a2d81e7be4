import type { Flip } from './advice/advice.ts'
import type { Catalog } from './catalog/catalog-shape.ts'
import { bySize, sizeOf, type ChangedAnswer } from './changes/change-size.ts'
import { lastOf } from './flip-intervals.ts'
import { isPick, pickFinder, type PickWith } from './pick-with.ts'
import type { Plan } from './plan/plan.ts'
import { subjectFor, type RowRef } from './row-ref.ts'
import { smallestPair, type Tried } from './smallest-pair.ts'
import { flipsOf } from './what-if.ts'

/** What would put another option in the place of a pick, with the fewest and smallest changes of answers. */
export type SmallestChange =
  | {
      readonly kind: 'found'
      /** One answer, or two where no single one will do. */
      readonly changes: readonly ChangedAnswer[]
      readonly pickBefore: string
      readonly pickAfter: string
    }
  /** No single answer does. Of the pairs so many were tried. */
  | ({ readonly kind: 'not-found' } & Tried)

/**
 * The smallest change of one answer by which another option is picked, or comes to tie with the pick; where there is
 * none, of two. Which of two changes is smaller, `sizeOf` says. An answer that only leaves the row without a pick is no
 * such change. Of one answer the search is complete, as `whatIf` is; of two it tries the answers that the rules of the
 * pick and of the next three options read, smaller ones first, and yields after each how far it is: who drives it may
 * stop there. Pure, without a clock; undefined where the row has no pick.
 *
 * @param flips those of this row, where they are known already
 */
export function* smallestChange(
  ref: RowRef,
  plan: Plan,
  catalog: Catalog,
  flips: readonly Flip[] = flipsOf(ref, plan, catalog),
): Generator<Tried, SmallestChange | undefined, void> {
  const subject = subjectFor(ref, plan)
  if (!subject) return undefined
  const pickWith = pickFinder(subject, catalog)
  const pickBefore = pickWith([])
  if (!isPick(pickBefore)) return undefined
  const single = smallestFlip(flips, ref.about, pickWith)
  if (single) return { kind: 'found', changes: [single.change], pickBefore, pickAfter: single.pickAfter }
  const pair = yield* smallestPair(ref, subject, plan, catalog, pickWith)
  return 'tried' in pair ? { kind: 'not-found', ...pair } : { kind: 'found', pickBefore, ...pair }
}

interface Single {
  readonly change: ChangedAnswer
  readonly pickAfter: string
}

function smallestFlip(flips: readonly Flip[], about: string, pickWith: PickWith): Single | undefined {
  const [smallest] = flips
    .filter(({ pickAfter }) => isPick(pickAfter))
    .map(({ trait, from, to, pickAfter }) => ({
      change: { trait, ...(from !== undefined && { from }), to },
      pickAfter,
    }))
    .map((one) => nearest(one, flips, pickWith))
    .toSorted((a, b) => bySize(sizeOf(a.change, about), sizeOf(b.change, about)))
  return smallest
}

/** A flip names the least value of its interval; coming down from a larger number, the greatest is met first. */
function nearest(one: Single, flips: readonly Flip[], pickWith: PickWith): Single {
  const { change, pickAfter } = one
  if (typeof change.from !== 'number' || typeof change.to !== 'number' || change.to > change.from) return one
  const to = lastOf({ ...change, pickAfter }, flips, pickWith)
  return { change: { ...change, to }, pickAfter }
}
