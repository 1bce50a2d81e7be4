import type { Difference } from '../store/laid-answers.ts'
import { isSame } from '../store/same-answer.ts'
import { grouped } from './grouped.ts'

/** One of the values that an answer may have, and who says so. */
export interface Side {
  readonly value: unknown
  /** It stands in the plan already. */
  readonly isPlan: boolean
  readonly isByHand: boolean
  readonly from: string
  readonly input?: string
  readonly line?: number
}

/** An answer that sources give differently. */
export interface Conflict {
  readonly key: string
  readonly trait: string
  /** What the plan will hold. */
  readonly settled: unknown
  readonly sides: readonly Side[]
}

/** Swarm in the engine says nothing of Kubernetes beside it: that has a question of its own. */
const isAskedElsewhere = ({ key, mine, read }: Difference) =>
  key === 'platform/orchestrator' && (mine === 'swarm' || read === 'swarm')

/** Differences by the answer that they are about; of several sources that say the same, the first is named. */
export function conflictsIn(differences: readonly Difference[]): readonly Conflict[] {
  const asked = differences.filter((one) => !isAskedElsewhere(one))
  return [...grouped(asked, ({ key }) => key)].map(([key, own]) => {
    const sides = own.flatMap((one) => [mineOf(one), readOf(one)])
    return {
      key,
      trait: own[0]?.trait ?? '',
      settled: own.at(-1)?.settled,
      sides: sides.filter((side, at) => sides.findIndex(({ value }) => isSame(value, side.value)) === at),
    }
  })
}

function mineOf({ mine, isByHand, mineFrom }: Difference): Side {
  const { input = 'your plan', line } = mineFrom ?? {}
  return { value: mine, isPlan: isByHand, isByHand, from: input, ...(line !== undefined && { line }) }
}

const readOf = ({ read, from, input, line }: Difference): Side => ({
  value: read,
  isPlan: false,
  isByHand: false,
  from,
  input,
  ...(line !== undefined && { line }),
})
