import type { EntryState } from './entry.ts'
import type { FactGroup } from './facts.ts'

/** What the documents of an entry have come to, and whether it is over. */
export function statesOf(groups: readonly FactGroup[], isEnded: boolean): EntryState[] {
  const found = new Set(groups.flatMap(({ facts }) => facts.map(({ state }) => state)))
  return [
    ...(found.has('contradicting') ? (['contradicting'] as const) : []),
    ...(found.has('silent') ? (['silent'] as const) : []),
    ...(isEnded ? (['ended'] as const) : []),
  ]
}
