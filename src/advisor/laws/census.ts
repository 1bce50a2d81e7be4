import fc from 'fast-check'
import { expect } from 'vitest'
import { advise } from '../advise.ts'
import { catalog } from '../catalog/catalog.ts'
import type { Advice } from '../advice/advice.ts'
import type { Plan } from '../plan/plan.ts'
import { arbitrarySituation } from './arbitrary-situation.ts'
import type { AtLeast, Count, Law } from './law.ts'
import { judgedIn, tiersIn } from './walk.ts'

const isDeep = process.env['STOWAGE_DEEP'] === '1'
const seed = Number(process.env['STOWAGE_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
/** A planted fault is only to be noticed, which needs no smallest plan. */
const isPlanted = process.env['STOWAGE_FAULT'] === '1'

const plans = arbitrarySituation(fc)

interface Runs {
  /** In `npm test`, and in the deep tests. */
  readonly usual: number
  readonly deep: number
}

/** What is met while a law is tried, and whether that was enough to try it. */
function census(name: string, numRuns: number, atLeast: AtLeast) {
  const met = new Map<string, number>()
  const count: Count = (what, times = 1) => met.set(what, (met.get(what) ?? 0) + times)
  return {
    count,
    print() {
      const found = [...met].map(([what, times]) => `${what} ${times}`).join(', ')
      console.log(`${name}: ${numRuns} plans, STOWAGE_SEED=${seed}; ${found}`)
    },
    expectEnough() {
      for (const [what, share] of Object.entries(atLeast))
        expect(met.get(what) ?? 0, `${name} met too little of: ${what}`).toBeGreaterThanOrEqual(share * numRuns)
    },
  }
}

/** How many rows are decided between at least two options that nothing rules out, and how many are not decided. */
function shares() {
  const met = { decided: 0, undecided: 0, all: 0 }
  return {
    add(advice: Advice) {
      for (const tier of tiersIn(advice)) {
        met.all += 1
        if (tier.kind === 'needs-answers' || tier.kind === 'no-fit') met.undecided += 1
        else if (judgedIn(tier).length >= 2) met.decided += 1
      }
    },
    /** Plans in which nothing is decided, or everything, try no law. */
    expectWorthIt() {
      const percent = (rows: number) => `${((100 * rows) / met.all).toFixed(1)} %`
      console.log(
        `${met.all} rows: ${percent(met.decided)} decided between several options, ${percent(met.undecided)} not at all`,
      )
      expect(met.decided / met.all).toBeGreaterThan(0.4)
      expect(met.undecided / met.all).toBeGreaterThan(0.05)
    },
  }
}

let drawn: ReturnType<typeof shares> | undefined

/** Once for the seed, on enough of its plans to tell. */
function expectPlansWorthIt(): void {
  if (!drawn) {
    drawn = shares()
    for (const plan of fc.sample(plans, { seed, numRuns: 150 })) drawn.add(advise(plan, catalog))
  }
  drawn.expectWorthIt()
}

/**
 * Holds a law against many plans and prints the seed and what was met. `law` counts what it meets with `count`;
 * `atLeast` are the shares, of all plans, below which the law was not really tried.
 */
export function holds(name: string, runs: Runs, law: (plan: Plan, count: Count) => void, atLeast: AtLeast = {}): void {
  const numRuns = isDeep ? runs.deep : runs.usual
  const { count, print, expectEnough } = census(name, numRuns, atLeast)
  try {
    fc.assert(
      fc.property(plans, (plan) => law(plan, count)),
      { seed, numRuns, endOnFailure: isPlanted },
    )
  } finally {
    print()
  }
  expectEnough()
  expectPlansWorthIt()
}

/**
 * Holds several laws against the same plans, each advised once. Gives, for each law, the function that fails where it was
 * broken: it tries that law alone once more, which finds the smallest plan that breaks it.
 */
export function holdTogether(laws: readonly Law[], runs: Runs): ReadonlyMap<Law, () => void> {
  const numRuns = isPlanted ? runs.usual / 5 : isDeep ? runs.deep : runs.usual
  const tried = laws.map((law) => ({
    law,
    broken: undefined as unknown,
    ...census(law.name, numRuns, law.atLeast ?? {}),
  }))
  const met = shares()
  const all = fc.property(plans, (plan) => {
    const advice = advise(plan, catalog)
    met.add(advice)
    for (const one of tried) {
      if (one.broken !== undefined) continue
      try {
        one.law.holdsFor(plan, advice, one.count)
      } catch (error) {
        one.broken = error
      }
    }
  })
  fc.assert(all, { seed, numRuns })
  return new Map(
    tried.map(({ law, broken, print, expectEnough }) => [
      law,
      () => {
        print()
        if (broken !== undefined) {
          if (!isPlanted) holds(law.name, runs, (plan, count) => law.holdsFor(plan, advise(plan, catalog), count))
          throw broken
        }
        expectEnough()
        met.expectWorthIt()
      },
    ]),
  )
}
