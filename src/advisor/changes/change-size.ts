import { failureDomain, latency } from '../plan/limits.ts'
import type { Change } from './change.ts'
import { gridOf } from './grids.ts'

/** A change with what was answered before; absent: nothing. */
export interface ChangedAnswer extends Change {
  readonly from?: unknown
}

/**
 * How far a change goes, smaller first: by its band, then by how far within it.
 *
 * 0. A number that is answered, moved by less than doubling or halving: by the ratio.
 * 1. Another answer of those that can be counted, another version, or elements of a list, about the row itself: by how
 *    many steps or elements lie between.
 * 2. The same about the whole plan, such as a system more on hand.
 * 3. A number moved further: by the ratio.
 * 4. A number that nobody gave: by its size.
 * 5. A priority: by its steps. It is a wish, no fact, and `stability` says exactly how far each may move.
 * 6. What a thing is rather than what it needs: with another system, product or site it would be another question.
 */
export type ChangeSize = readonly [band: number, within: number]

const beings = /\.(kind|os|engine|state|site|orchestrator|mke|product)$/

/** The priority of a criterion that nobody weighed. */
const usualPriority = 3

/** Answers that stand in an order, by the last part of their path. */
const ordered: Readonly<Record<string, readonly unknown[]>> = {
  survives: failureDomain.options,
  latency: latency.options,
}

/** @param about the path of the row, or `registry` */
export function sizeOf({ trait, from, to }: ChangedAnswer, about: string): ChangeSize {
  const grid = gridOf(trait)
  if (grid && typeof to === 'number') {
    if (typeof from !== 'number') return [4, to]
    const step = 1 / grid.perUnit
    const ratio = Math.abs(Math.log2((to + step) / (from + step)))
    return [ratio < 1 ? 0 : 3, ratio]
  }
  if (trait.startsWith('priorities.'))
    return [5, Math.abs(Number(to) - (typeof from === 'number' ? from : usualPriority))]
  const isOwn = trait.startsWith(`${about}.`)
  if (beings.test(trait)) return [6, isOwn ? 1 : 2]
  return [isOwn ? 1 : 2, stepsApart(trait, from, to)]
}

function stepsApart(trait: string, from: unknown, to: unknown): number {
  if (Array.isArray(to)) {
    const [now, before]: [readonly unknown[], readonly unknown[]] = [to, Array.isArray(from) ? from : []]
    return now.filter((one) => !before.includes(one)).length + before.filter((one) => !now.includes(one)).length
  }
  const order = ordered[trait.slice(trait.lastIndexOf('.') + 1)]
  return order && from !== undefined ? Math.abs(order.indexOf(to) - order.indexOf(from)) : 1
}

/** Negative where `a` is the smaller. */
export const bySize = (a: ChangeSize, b: ChangeSize): number => a[0] - b[0] || a[1] - b[1]
