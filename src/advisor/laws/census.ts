import fc from 'fast-check'
import { expect, vi } from 'vitest'
import type { Plan } from '../plan/plan.ts'
import { arbitrarySituation } from './arbitrary-situation.ts'

const isDeep = process.env['STOWAGE_DEEP'] === '1'
const seed = Number(process.env['STOWAGE_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
/** A planted fault is only to be noticed, which needs no smallest plan. */
const isPlanted = process.env['STOWAGE_FAULT'] === '1'
vi.setConfig({ testTimeout: isDeep ? 900_000 : 120_000 })

interface Runs {
  /** In `npm test`, and in the deep tests. */
  readonly usual: number
  readonly deep: number
}

/**
 * Holds a law against many plans and prints the seed and what was met. `law` counts what it meets with `count`;
 * `atLeast` are the shares, of all plans, below which the law was not really tried.
 */
export function holds(
  name: string,
  runs: Runs,
  law: (plan: Plan, count: (what: string, times?: number) => void) => void,
  atLeast: Readonly<Record<string, number>> = {},
): void {
  const met = new Map<string, number>()
  const count = (what: string, times = 1) => met.set(what, (met.get(what) ?? 0) + times)
  const numRuns = isDeep ? runs.deep : runs.usual
  try {
    fc.assert(
      fc.property(arbitrarySituation(fc), (plan) => law(plan, count)),
      { seed, numRuns, endOnFailure: isPlanted },
    )
  } finally {
    const census = [...met].map(([what, times]) => `${what} ${times}`).join(', ')
    console.log(`${name}: ${numRuns} plans, STOWAGE_SEED=${seed}; ${census}`)
  }
  for (const [what, share] of Object.entries(atLeast)) {
    expect(met.get(what) ?? 0, `${name} met too little of: ${what}`).toBeGreaterThanOrEqual(share * numRuns)
  }
}
