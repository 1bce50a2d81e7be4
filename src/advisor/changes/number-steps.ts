import type { Outlook } from '../cases.ts'
import type { Grid } from './grids.ts'
import { isSettledBetween } from './settled-between.ts'

/** From `value` on, up to the next step, the outcome is this one. */
export interface Step {
  readonly value: number
  readonly outcome: string
}

/** Where samples lie, in steps of the grid: each `factor` times the one before, up to the end. */
function samplesOf(first: number, last: number, factor: number): number[] {
  const samples = [first]
  for (let at = Math.max(first, 1); at < last; at *= at < 1e7 ? factor : 100) if (at > first) samples.push(at)
  return last > first ? [...samples, last] : samples
}

function isAlike(a: Outlook, b: Outlook): boolean {
  return (
    a.outcome === b.outcome &&
    a.places.length === b.places.length &&
    a.places.every((place, i) => place.option === b.places[i]?.option && place.score === b.places[i]?.score)
  )
}

/** How often a stretch with one outcome at both ends is halved to see whether it has another within. */
const mostHalvings = 200

/** Between the two, in the middle of their orders of magnitude where they differ by many. */
function middleOf(from: number, to: number): number {
  const middle = to > 3 * from && from > 0 ? Math.sqrt(from) * Math.sqrt(to) : (from + to) / 2
  return Math.min(to - 1, Math.max(from + 1, Math.floor(middle)))
}

/**
 * The outcome over all values of a grid, as the values from which on it differs from the one before. A number that moves
 * nothing over seven orders of magnitude is taken to move nothing; elsewhere a stretch is halved until its ends are
 * neighbours or the outcome cannot well differ within.
 * @param jumps values at which, or just beyond which, something that rules compare with jumps
 */
export function stepsOf(grid: Grid, lookAt: (value: number) => Outlook, jumps: readonly number[] = []): Step[] {
  const { perUnit } = grid
  const first = Math.round(grid.least * perUnit)
  const last = Math.round(grid.most * perUnit)
  const known = new Map<number, Outlook>()
  const look = (index: number) => {
    const before = known.get(index)
    if (before) return before
    const outlook = lookAt(index / perUnit)
    known.set(index, outlook)
    return outlook
  }
  const steps: Step[] = [{ value: first / perUnit, outcome: look(first).outcome }]
  if (samplesOf(first, last, 100).every((index) => isAlike(look(index), look(first)))) return steps
  let halvings = 0
  /** Notes every step in (from, to]. */
  const find = (from: number, to: number) => {
    const isSame = look(from).outcome === look(to).outcome
    if (to - from === 1) {
      if (!isSame) steps.push({ value: to / perUnit, outcome: look(to).outcome })
      return
    }
    const cut = middleOf(from, to)
    if (isSame && (halvings >= mostHalvings || isSettledBetween(look(from), look(cut), look(to)))) return
    if (isSame) halvings += 1
    find(from, cut)
    find(cut, to)
  }
  const beside = jumps.map((value) => Math.round(value * perUnit)).flatMap((index) => [index - 1, index, index + 1])
  const inside = beside.filter((index) => index > first && index < last)
  let from = first
  for (const to of [...new Set([...samplesOf(first, last, 4).slice(1), ...inside])].sort((a, b) => a - b)) {
    find(from, to)
    from = to
  }
  return steps
}
