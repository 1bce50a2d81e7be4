import { relative } from 'node:path'
import { PlanKind, type MutantResult, type MutantTestPlan } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import type { MutationTestingPlanReadyEvent, Reporter } from '@stryker-mutator/api/report'

const most = 2000
const seed = Number(process.env['STOWAGE_SEED'] ?? 1)

/** Numbers of 0 to 1 that hang on the seed alone (mulberry32). */
function numbersFrom(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const isIgnored = ({ plan, mutant }: MutantTestPlan) => plan === PlanKind.EarlyResult && mutant.status === 'Ignored'

/** Stryker has no sampling: what is taken out of its plan here is neither run nor reported. */
class Draw implements Reporter {
  onMutationTestingPlanReady({ mutantPlans }: MutationTestingPlanReadyEvent): void {
    const next = numbersFrom(seed)
    const drawn = mutantPlans
      .filter((one) => !isIgnored(one))
      .map((one) => ({ one, at: next() }))
      .sort((a, b) => a.at - b.at)
      .slice(0, most)
      .map(({ one }) => one)
    console.log(
      `mutants that say something: ${mutantPlans.filter((one) => !isIgnored(one)).length}, drawn ${drawn.length}, STOWAGE_SEED=${seed}`,
    )
    // The very list that is carried out when this returns; only its type is for reading.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const plans = mutantPlans as MutantTestPlan[]
    plans.splice(0, plans.length, ...drawn)
  }

  onMutantTested({ status, fileName, location, mutatorName, replacement }: Readonly<MutantResult>): void {
    if (status === 'Killed') return
    console.log(
      `${status} ${relative('.', fileName)}:${location.start.line}:${location.start.column} ${mutatorName} ${replacement}`,
    )
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'draw', Draw)]
