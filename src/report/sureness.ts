import type { Stability, Tier } from '../advisor/advice/advice.ts'
import { criteria, type Criterion, type Priorities } from '../advisor/plan/priorities.ts'
import { listed } from './tier-words.ts'
import { writeScore } from './shown-points.ts'

/** A lead smaller than this, in points of 0..100, is a close call. */
export const closeUnder = 3

/** How sure a pick is, in a word and with what it rests on. */
export interface Sureness {
  readonly isFirm: boolean
  readonly says: string
}

export function surenessOf(
  outcome: Tier,
  { margin, runnerUp }: Pick<Stability, 'margin' | 'runnerUp'>,
  nameOf: (option: string) => string,
): Sureness {
  if (outcome.kind === 'tied') {
    const names = outcome.picks.map(({ option }) => nameOf(option))
    return { isFirm: false, says: `${listed(names)} are tied: within one point of each other.` }
  }
  if (margin === null || runnerUp === undefined) return { isFirm: true, says: 'No rival at its level.' }
  return {
    isFirm: margin >= closeUnder,
    says: `${leadInWords(margin)} before ${nameOf(runnerUp)}, the next at its level.`,
  }
}

/** Cut to a tenth, so that a lead just under the limit is not shown as having reached it. */
function leadInWords(margin: number): string {
  const lead = writeScore(Math.floor(margin * 10 + 1e-7) / 10)
  return `${lead} ${lead === '1.0' ? 'point' : 'points'}`
}

/** The priorities of one criterion, of 0 to 5, with which the pick stays first while all others are held. */
export interface PriorityRange {
  readonly criterion: Criterion
  readonly from: number
  readonly to: number
  readonly now: number
  readonly isAny: boolean
}

const most = 5
/** The priority of a criterion that nobody weighed. */
export const asUsual = 3

/** Cut to tenths inwards: every priority that is shown as inside is. */
export function priorityRangesOf(
  stays: Stability['priorities'],
  priorities: Priorities = {},
): readonly PriorityRange[] {
  return criteria.map((criterion) => {
    const [lo, hi] = stays[criterion]
    const from = Math.max(0, Math.ceil(lo * 10 - 1e-7) / 10)
    const to = hi === null ? most : Math.floor(Math.min(most, hi) * 10 + 1e-7) / 10
    return { criterion, from, to, now: priorities[criterion] ?? asUsual, isAny: from === 0 && to === most }
  })
}
