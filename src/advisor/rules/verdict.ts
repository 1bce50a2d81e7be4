import type { SupportLevel } from '../advice/advice.ts'
import type { Criterion } from '../plan/priorities.ts'

/** Built only when somebody reads it: a row weighs many options, and few of their sentences are shown. */
export type Says = () => string

export type Verdict =
  | { readonly kind: 'blocks'; readonly says: Says }
  | { readonly kind: 'condition'; readonly says: Says; readonly check?: string }
  | { readonly kind: 'warns'; readonly says: Says }
  | { readonly kind: 'weighs'; readonly says: Says; readonly criterion: Criterion; readonly points: number }
  | { readonly kind: 'supports'; readonly says: Says; readonly level: SupportLevel }
  | { readonly kind: 'at-hand'; readonly says: Says; readonly on?: string }
  | { readonly kind: 'must-acquire'; readonly says: Says }

/** Removes the option. */
export const blocks = (says: Says): Verdict => ({ kind: 'blocks', says })

/** Must be made or verified true first; `check` is the command that verifies it. */
export const condition = (says: Says, check?: string): Verdict => ({
  kind: 'condition',
  says,
  ...(check !== undefined && { check }),
})

export const warns = (says: Says): Verdict => ({ kind: 'warns', says })

/** Points on one criterion, bounded by the share that the rule declares. */
export const weighs = (criterion: Criterion, points: number, says: Says): Verdict => ({
  kind: 'weighs',
  says,
  criterion,
  points,
})

/** What the vendor's documents say of this option here. Exactly one rule of a tier speaks of support. */
export const supports = (level: SupportLevel, says: Says): Verdict => ({ kind: 'supports', says, level })

/** What the option stands on is there already; `on` names it. */
export const atHand = (says: Says, on?: string): Verdict => ({ kind: 'at-hand', says, ...(on !== undefined && { on }) })

/** What the option stands on has to be bought or set up: a condition, and it ranks below what is at hand. */
export const mustAcquire = (says: Says): Verdict => ({ kind: 'must-acquire', says })
