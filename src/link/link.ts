import type { Plan } from '../advisor/plan/plan.ts'
import { readPlan } from '../advisor/plan/read-plan.ts'
import { openFormat1, packFormat1 } from './format-1.ts'
import { fromTheFuture, garbled, type Opened } from './opened.ts'
import type { Picks } from './picks.ts'
import { tidy } from './tidy.ts'
import { withoutNames } from './without-names.ts'

/** The first character of a fragment. A link that is out in the world is never rewritten, so a past format stays readable. */
const newestFormat = 1

/** Far above any link that is written, even with each character percent-encoded; what is pasted by mistake is not searched. */
const maxFragmentCharacters = 600_000

/** Chats and mail programs break longer addresses, so a plan that takes more is better handed over as a file. */
export const maxSharedCharacters = 900

export interface LinkOptions {
  /** What the plan's advice recommends, so that the receiver learns when it has changed since. */
  readonly picks?: Picks
  /** Leaves out titles, people and what rows are called; the answers stay. */
  readonly isWithoutNames?: boolean
}

/**
 * A plan as the fragment of an address, without '#': letters and digits only. FORMAT.md says how it is made.
 * @param edition the catalog's edition, so that the receiver learns when advice rests on another one.
 * @throws RangeError where the plan is too large for a link (more than 128 KiB packed), TypeError where it is no plan.
 */
export function linkOf(plan: Plan, edition: string, { picks, isWithoutNames = false }: LinkOptions = {}): string {
  const read = readPlan(JSON.parse(JSON.stringify(plan)))
  if (read.kind === 'invalid') throw new TypeError(`${read.path}: ${read.says}`)
  const shared = isWithoutNames ? withoutNames(read.plan) : read.plan
  return packFormat1({ plan: shared, edition, isWithoutNames, ...(picks && { picks }) })
}

/**
 * Opens what stands behind the '#' of an address (with or without it, or the whole address). Never throws, and what was
 * damaged never opens as another plan.
 * @param todaysEdition the catalog's edition: the report then says what became of each answer of a link of another one.
 */
export function openLink(fragment: string, todaysEdition?: string): Opened {
  if (fragment.length > maxFragmentCharacters) return garbled('size')
  const link = tidy(fragment)
  if (link === '' || link.startsWith('/')) return { kind: 'absent' }
  const version = /^[1-9]/.test(link) ? Number(link[0]) : undefined
  if (version === undefined) return garbled('version')
  if (version > newestFormat) return fromTheFuture(version)
  return openFormat1(link, todaysEdition)
}
