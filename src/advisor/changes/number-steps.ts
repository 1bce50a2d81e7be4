import type { Grid } from './grids.ts'

/** From `value` on, up to the next step, the outcome is this one. */
export interface Step {
  readonly value: number
  readonly outcome: string
}

/** Where samples lie, in steps of the grid: dense where people's numbers are, and on to the end. */
function samplesOf(first: number, last: number): number[] {
  const samples = [first]
  for (let at = Math.max(first, 1); at < last; at = Math.max(at + 1, Math.floor(at * (at < 1e7 ? 1.5 : 100))))
    if (at > first) samples.push(at)
  if (last > first) samples.push(last)
  return samples
}

/**
 * The outcome over all values of a grid, as the values from which on it differs from the one before. Between two
 * samples that come out alike it is taken to stay as it is; where they differ, the step is found by bisection.
 * @param hints values at which an outcome is likely to change; each is looked at from both sides
 */
export function stepsOf(grid: Grid, hints: readonly number[], outcomeAt: (value: number) => string): Step[] {
  const { perUnit } = grid
  const first = Math.round(grid.least * perUnit)
  const last = Math.round(grid.most * perUnit)
  const known = new Map<number, string>()
  const at = (index: number) => {
    const before = known.get(index)
    if (before !== undefined) return before
    const outcome = outcomeAt(index / perUnit)
    known.set(index, outcome)
    return outcome
  }
  const hinted = hints
    .flatMap((value) => [Math.floor(value * perUnit), Math.floor(value * perUnit) + 1])
    .filter((index) => index >= first && index <= last)
  const samples = [...new Set([...samplesOf(first, last), ...hinted])].sort((a, b) => a - b)
  const steps: Step[] = [{ value: first / perUnit, outcome: at(first) }]
  /** Notes every step in (from, to]. */
  const find = (from: number, to: number) => {
    if (at(from) === at(to)) return
    if (to - from === 1) {
      steps.push({ value: to / perUnit, outcome: at(to) })
      return
    }
    const middle = to > 8 * from && from > 0 ? Math.floor(Math.sqrt(from) * Math.sqrt(to)) : Math.floor((from + to) / 2)
    const cut = Math.min(to - 1, Math.max(from + 1, middle))
    find(from, cut)
    find(cut, to)
  }
  for (const [i, to] of samples.entries()) {
    const from = samples[i - 1]
    if (from !== undefined) find(from, to)
  }
  return steps
}
