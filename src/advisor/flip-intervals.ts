import type { Flip } from './advice/advice.ts'
import type { Catalog } from './catalog/catalog-shape.ts'
import { gridOf } from './changes/grids.ts'
import { pickFinder, type PickWith } from './pick-with.ts'
import type { Plan } from './plan/plan.ts'
import { subjectFor, type RowRef } from './row-ref.ts'

/** A flip; of a number with the last value of its interval, absent: however high. */
export type FlipInterval = Flip & { readonly until?: number }

/** The flips of one row, each of a number with where its interval ends. */
export function intervalsOf(flips: readonly Flip[], ref: RowRef, plan: Plan, catalog: Catalog): FlipInterval[] {
  const subject = subjectFor(ref, plan)
  if (!subject) return [...flips]
  const pickWith = pickFinder(subject, catalog)
  return flips.map((flip) => {
    const until = lastOf(flip, flips, pickWith)
    return until === undefined ? flip : { ...flip, until }
  })
}

/**
 * The last value, from a number's flip on, that leads to the same pick; undefined where it is so however high, and for
 * other answers. Up to the next flip of that number, or the number answered, the pick changes at most once: back.
 */
export function lastOf(
  { trait, from, to, pickAfter }: Pick<Flip, 'trait' | 'from' | 'to' | 'pickAfter'>,
  flips: readonly Flip[],
  pickWith: PickWith,
): number | undefined {
  const grid = gridOf(trait)
  if (!grid || typeof to !== 'number') return undefined
  const above = flips.flatMap((flip) =>
    flip.trait === trait && typeof flip.to === 'number' && flip.to > to ? [flip.to] : [],
  )
  const stop = Math.min(grid.most, ...above, ...(typeof from === 'number' && from > to ? [from] : []))
  const flipsAt = (index: number) => pickWith([{ trait, to: index / grid.perUnit }]) === pickAfter
  let last = Math.round(to * grid.perUnit)
  let beyond = Math.round(stop * grid.perUnit)
  if (stop === grid.most && flipsAt(beyond)) return undefined
  while (beyond - last > 1) {
    // Orders of magnitude lie between, so the middle is that of their sizes.
    const middle = beyond > 8 * last && last > 0 ? Math.sqrt(last) * Math.sqrt(beyond) : (last + beyond) / 2
    const cut = Math.min(beyond - 1, Math.max(last + 1, Math.floor(middle)))
    if (flipsAt(cut)) last = cut
    else beyond = cut
  }
  return last / grid.perUnit
}
