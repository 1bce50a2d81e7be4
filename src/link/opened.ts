import type { Plan } from '../advisor/plan/plan.ts'

/** What makes a link unreadable; each kind has a sentence of its own. */
export type Damage = 'version' | 'alphabet' | 'length' | 'checksum' | 'size' | 'content' | 'canonical'

export type Opened =
  | {
      readonly kind: 'opened'
      readonly plan: Plan
      /** The catalog and rules that the sender's advice rested on. */
      readonly edition: string
      /** Remarks for the person who opens it; often empty. */
      readonly report: readonly string[]
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
  length: 'The end of this link is missing.',
  checksum: 'This link was changed on the way: its checksum does not fit.',
  size: 'This link states a size that no plan has.',
  content: 'This link arrived as it was sent, but what it holds cannot be unpacked.',
  canonical: 'This link is not written the way Stowage writes it.',
}

/** @param detail where the damage is, as a sentence; '' where nobody can tell. */
export function garbled(damage: Damage, detail: string): Opened {
  return { kind: 'garbled', damage, says: [reasons[damage], detail, askAgain].filter(Boolean).join(' ') }
}

export function fromTheFuture(version: number): Opened {
  const says = `This link is written in format ${version}, which this version of Stowage cannot read yet. Reload the page to get the newest version, or ask the sender for the plan as a file.`
  return { kind: 'from-the-future', version, says }
}
