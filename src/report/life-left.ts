import type { Lifetime } from '../advisor/advice/advice.ts'
import type { State } from '../ui/StateMark.tsx'

/** A product's end of support, held against a day. */
export interface LifeLeft {
  readonly state: State
  readonly words: string
}

/** From a year before its end on, an end is near. */
export const nearFrom = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`

/** @param today as ISO text; days of that form compare as text. */
export function lifeLeft({ state, ends, candidates = [] }: Lifetime, today: string): LifeLeft {
  if (state === 'contradicted')
    return { state: 'watch', words: `Documents give ${candidates.length} dates: ${candidates.toSorted().join(', ')}` }
  if (state === 'not-published' || ends === undefined)
    return { state: 'open', words: 'No date found in the documents named' }
  if (ends < today) return { state: 'ruled-out', words: `Ended ${ends}` }
  return { state: nearFrom(ends) < today ? 'watch' : 'recommended', words: `Until ${ends}` }
}
