import type { Plan } from '../advisor/plan/plan.ts'
import type { Picks } from './picks.ts'

/** What makes a link unreadable; each kind has a sentence of its own. */
export type Damage =
  'version' | 'alphabet' | 'shortened' | 'length' | 'case' | 'checksum' | 'size' | 'content' | 'canonical'

/** What became of one answer in a link of another edition. `path` is the trait's, or that of its row. */
export type FieldReport =
  | { readonly kind: 'kept'; readonly path: string }
  /** `now` is absent where the answer was left out. */
  | {
      readonly kind: 'adjusted'
      readonly path: string
      readonly was: unknown
      readonly now?: unknown
      readonly because: string
    }
  /** The link holds an answer that this edition does not know; it was left out. */
  | { readonly kind: 'unknown'; readonly path: string; readonly because: string }
  /** This edition asks for it, and the link's did not yet. */
  | { readonly kind: 'missing'; readonly path: string; readonly because: string }

export type Opened =
  | {
      readonly kind: 'opened'
      readonly plan: Plan
      /** The catalog and rules that the sender's advice rested on. */
      readonly edition: string
      /** What the sender's advice recommended; absent where the link does not carry it. */
      readonly picks?: Picks
      /** The sender left the names out. */
      readonly isWithoutNames?: true
      /** Answer by answer, where the link is of another edition; else empty. */
      readonly report: readonly FieldReport[]
      /** Remarks for the person who opens it. */
      readonly says?: string
    }
  /** No link: nothing at all, or the address of a page. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'garbled'; readonly damage: Damage; readonly says: string }
  /** Arrived whole, but what it holds is no plan. */
  | { readonly kind: 'invalid'; readonly path: string; readonly says: string }
  | { readonly kind: 'from-the-future'; readonly version: number; readonly says: string }

const askAgain = 'Copy it again from its first to its last character, or ask the sender for the plan as a file.'

const reasons: Readonly<Record<Damage, string>> = {
  version: 'This is no Stowage link: a link begins with # and the number of its format, such as #1.',
  alphabet: 'A character of this link was exchanged on the way.',
  shortened: 'This is the shortened form in which a chat shows a link, with dots in place of the rest.',
  length: 'The end of this link is missing.',
  case: 'This link was changed on the way: its letters are all capitals or all small, and a link has both.',
  checksum: 'This link was changed on the way: its checksum does not fit.',
  size: 'This link states a size that no plan has.',
  content: 'This link arrived as it was sent, but what it holds cannot be unpacked.',
  canonical: 'This link is not written the way Stowage writes it.',
}

/** @param detail where the damage is, as a sentence; '' where nobody can tell. */
export function garbled(damage: Damage, detail = ''): Opened {
  return { kind: 'garbled', damage, says: [reasons[damage], detail, askAgain].filter(Boolean).join(' ') }
}

export function fromTheFuture(version: number): Opened {
  const says = `This link is written in format ${version}, which this version of Stowage cannot read yet. Reload the page to get the newest version, or ask the sender for the plan as a file.`
  return { kind: 'from-the-future', version, says }
}
