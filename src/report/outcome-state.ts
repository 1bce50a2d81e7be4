import type { Tier } from '../advisor/advice/advice.ts'
import type { State } from '../ui/StateMark.tsx'
import { conditionsOf } from './report-rows.ts'
import { conditionWords, tierWords } from './tier-words.ts'
import type { TierName } from '../advisor/rank.ts'

/** How a row stands, as a shape and a word. */
export interface OutcomeState {
  readonly state: State
  readonly word: string
}

/** The mark of a row; undefined where nothing had to be decided. */
export function outcomeState(outcome: Tier): OutcomeState | undefined {
  switch (outcome.kind) {
    case 'recommended': {
      const { toAcquire, toDo } = conditionsOf(outcome.pick)
      if (toAcquire) return { state: 'if', word: 'Recommended if acquired' }
      return { state: toDo.length > 0 ? 'if' : 'recommended', word: conditionWords(toDo.length) }
    }
    case 'tied':
      return { state: 'tied', word: 'Tied: within one point' }
    case 'needs-answers':
      return { state: 'open', word: 'Open: needs an answer' }
    case 'no-fit':
      return { state: 'ruled-out', word: 'Nothing fits' }
    case 'not-needed':
      return undefined
  }
}

/** The options that a row names, or the words for none. */
export function outcomeWords(outcome: Tier, tier: TierName, nameOf: (option: string) => string): string {
  const names = (judged: readonly { option: string }[]) => judged.map(({ option }) => nameOf(option)).join(' or ')
  switch (outcome.kind) {
    case 'recommended':
      return nameOf(outcome.pick.option)
    case 'tied':
      return names(outcome.picks)
    case 'needs-answers':
      return outcome.candidates.length > 3
        ? `Between ${outcome.candidates.length} options`
        : names(outcome.candidates) || 'Open'
    case 'no-fit':
      return 'Nothing fits yet'
    case 'not-needed':
      return tierWords[tier].nothing
  }
}
