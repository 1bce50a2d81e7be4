import type { Weights } from './rank.ts'
import { criteria, type Criterion, type Priorities } from './plan/priorities.ts'

/** The points of one way of one option: all that its rules gave it, by criterion. */
export type Points = Weights

/** `slope` times a priority plus `base`: what one way is ahead of another by, on a scale that keeps its sign. */
interface Lead {
  readonly slope: number
  readonly base: number
}

/** What sums of points leave where they should cancel out; a real difference is many times that. */
const noise = 1e-9

/** @param criterion whose priority moves; all others stay */
function leadOf(own: Points, rival: Points, criterion: Criterion, profile: Weights, priorities: Priorities): Lead {
  let base = 0
  for (const one of criteria) {
    if (one === criterion) continue
    base += ((profile[one] * (priorities[one] ?? 3)) / 3) * (own[one] - rival[one])
  }
  const slope = (profile[criterion] / 3) * (own[criterion] - rival[criterion])
  return { slope: Math.abs(slope) < noise ? 0 : slope, base: Math.abs(base) < noise ? 0 : base }
}

/**
 * Between which priorities a rival is ahead of every way of the pick. Each lead is linear in the priority, so the rival
 * is ahead where all of them are below zero: on one interval, or nowhere.
 */
function whereBehind(leads: readonly Lead[]): readonly [from: number, to: number] | undefined {
  let from = -Infinity
  let to = Infinity
  for (const { slope, base } of leads) {
    if (slope > 0) to = Math.min(to, -base / slope)
    else if (slope < 0) from = Math.max(from, -base / slope)
    else if (base >= 0) return undefined
  }
  return from < to ? [from, to] : undefined
}

/**
 * How far the priority of one criterion may move with the pick still first: its lowest and highest value, in priority
 * units; null: however high. Exact: a score is the points weighed over a sum that two options share, so who of them is
 * ahead hangs on a difference that is linear in one weight.
 * @param own the ways of the pick, each of which may carry it
 * @param rivals the ways of all others of the same level
 */
export function priorityRange(
  own: readonly Points[],
  rivals: readonly Points[],
  criterion: Criterion,
  profile: Weights,
  priorities: Priorities,
): [lo: number, hi: number | null] {
  const now = priorities[criterion] ?? 3
  let lo = 0
  let hi = Infinity
  for (const rival of rivals) {
    const behind = whereBehind(own.map((one) => leadOf(one, rival, criterion, profile, priorities)))
    if (!behind) continue
    const [from, to] = behind
    // The pick is first now, so the rival is ahead on one side only; rounding may put the end of a tie beyond it.
    const isBelow = to <= now || to - now < now - from
    if (isBelow) lo = Math.max(lo, Math.min(now, to))
    else hi = Math.min(hi, Math.max(now, from))
  }
  return [lo, hi === Infinity ? null : hi]
}
