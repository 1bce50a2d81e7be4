import type { Cell } from '../../catalog/cell.ts'
import type { EndOfLife } from '../../catalog/platforms-shape.ts'
import type { Accessor } from '../rule.ts'

/** The month of an edition, `2026-11` of `2026.11.1`: the advisor has no clock, its documents have a date. */
const monthOf = (edition: string) => edition.split('.', 2).join('-')

/** The day on which a line ended, where one was published and lies before the month of the edition. */
export function endedOn(end: EndOfLife, edition: string, the: Accessor): string | undefined {
  return end.kind === 'published' ? passed(end.on, edition, the) : undefined
}

export function passed(on: Cell<string>, edition: string, the: Accessor): string | undefined {
  return on.value < monthOf(edition) ? the(on) : undefined
}
