import type { Lifetime } from './advice/advice.ts'

/** A product and the day on which its support ends or ended. */
export interface Ending {
  readonly of: string
  /** ISO day; of days that documents contradict each other about, the earliest. */
  readonly on: string
  /** The latest of those days. */
  readonly atLatest?: string
}

/** How long what a plan names is supported. */
export interface GoodUntil {
  /** Ended already by what every document says, longest ago first. */
  readonly ended: readonly Ending[]
  /** Ended already by what some documents say. */
  readonly doubtful: readonly Ending[]
  /** What ends next: everything that ends on that day. */
  readonly next: readonly Ending[]
  /** Products of which no document read gives a date. */
  readonly undated: readonly string[]
}

/**
 * Until when a plan is good as planned, held against a day.
 * @param lifetimes of an advice
 * @param today as ISO text; days of that form compare as text. What ends today has not ended yet.
 */
export function goodUntil(lifetimes: readonly Lifetime[], today: string): GoodUntil {
  const endings = lifetimes.flatMap(endingOf).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const ahead = endings.filter(({ on }) => on >= today)
  const passed = endings.filter(({ on }) => on < today)
  const isOver = ({ on, atLatest = on }: Ending) => atLatest < today
  return {
    ended: passed.filter(isOver),
    doubtful: passed.filter((one) => !isOver(one)),
    next: ahead.filter(({ on }) => on === ahead[0]?.on),
    undated: lifetimes.filter((one) => endingOf(one).length === 0).map(({ of }) => of),
  }
}

function endingOf({ of, ends, candidates = [] }: Lifetime): Ending[] {
  const days = ends === undefined ? candidates.toSorted() : [ends]
  const [on] = days
  const atLatest = days.at(-1)
  if (on === undefined) return []
  return [{ of, on, ...(atLatest !== undefined && atLatest !== on && { atLatest }) }]
}
