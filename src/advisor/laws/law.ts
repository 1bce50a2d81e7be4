import type { Advice } from '../advice/advice.ts'
import type { Plan } from '../plan/plan.ts'

/** Notes that something was met that a law speaks about. */
export type Count = (what: string, times?: number) => void

/** Shares, of all plans, below which a law was not really tried. */
export type AtLeast = Readonly<Record<string, number>>

/** For tests: what must hold of every plan and of the advice on it; throws where it does not. */
export interface Law {
  readonly name: string
  readonly holdsFor: (plan: Plan, advice: Advice, count: Count) => void
  readonly atLeast?: AtLeast
}

/** For tests: an assertion that is cheap where it holds, since laws make millions of them. */
export function must(isSo: boolean, says: () => string): asserts isSo {
  if (!isSo) throw new Error(says())
}
