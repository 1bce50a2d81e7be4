import { outlookOf } from './cases.ts'
import type { Catalog } from './catalog/catalog-shape.ts'
import type { Change } from './changes/change.ts'
import { judges } from './rows.ts'
import { answered, type Subject } from './subject.ts'

/** The pick of a row as a flip names it: an option, `tied:` and the options, or the kind of a row without a pick. */
export function pickWith(changes: readonly Change[], subject: Subject, catalog: Catalog): string {
  const there = changes.reduce((next, { trait, to }) => answered(next, trait, to), subject)
  const { outcome } = outlookOf(there, catalog, (completed) => {
    const judgement = judges[subject.kind].briefly(completed, catalog)
    return judgement.kind === 'places' ? judgement.places.filter(({ isBlocked }) => !isBlocked) : undefined
  })
  return outcome
}

const withoutPick: readonly string[] = ['needs-answers', 'no-fit', 'not-needed']

/** True where the text names an option, or several that are tied. */
export const isPick = (outcome: string): boolean => !withoutPick.includes(outcome)
