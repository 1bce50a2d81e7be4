import { outlookOf } from './cases.ts'
import type { Catalog } from './catalog/catalog-shape.ts'
import type { Change } from './changes/change.ts'
import { judges } from './rows.ts'
import { answered, type Subject } from './subject.ts'

/**
 * How a row comes out with some answers changed, as a flip names it: an option, `tied:` and the options, or the kind of a
 * row without a pick. What it learns of the first serves the others.
 */
export function pickFinder(subject: Subject, catalog: Catalog): (changes: readonly Change[]) => string {
  const reachedIn = judges[subject.kind].nearby(catalog, false)
  const placesOf = (there: Subject) => reachedIn(there)?.map(({ place }) => place)
  return (changes) => {
    const there = changes.reduce((next, { trait, to }) => answered(next, trait, to), subject)
    return outlookOf(there, catalog, placesOf).outcome
  }
}

export type PickWith = ReturnType<typeof pickFinder>

const withoutPick: readonly string[] = ['needs-answers', 'no-fit', 'not-needed']

/** True where the text names an option, or several that are tied. */
export const isPick = (outcome: string): boolean => !withoutPick.includes(outcome)
