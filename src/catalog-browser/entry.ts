import type { TierName } from '../advisor/rank.ts'
import type { FactGroup } from './facts.ts'
import type { RuleInFull } from './rules-in-full.ts'
import type { SourceInFull } from './sources-in-full.ts'

/** What can be filtered by: what its documents have come to, and whether it is over. */
export type EntryState = 'contradicting' | 'silent' | 'ended'

/** A part of the advice; `platform`: what belongs to no tier. */
export type Part = TierName | 'platform'

interface Common {
  readonly id: string
  readonly name: string
  /** The parts of the advice that it belongs to; a source has those that cite it. */
  readonly parts: readonly Part[]
  /** One line: what it is. */
  readonly about: string
  readonly states: readonly EntryState[]
}

export type Entry =
  | (Common & { readonly list: 'options' | 'facts'; readonly groups: readonly FactGroup[]; readonly standing: string })
  | (Common & { readonly list: 'rules'; readonly rule: RuleInFull })
  | (Common & { readonly list: 'sources'; readonly source: SourceInFull })
