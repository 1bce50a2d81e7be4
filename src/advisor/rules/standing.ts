import type { Judged, Reason, Rejected, SupportLevel, VolumeClass } from '../advice/advice.ts'
import type { Verdict } from './verdict.ts'

/** A verdict with the rule that gave it and what that rule had read. */
export interface Said<V extends Verdict = Verdict> {
  readonly rule: string
  readonly verdict: V
  readonly traits: readonly string[]
  readonly sources: readonly string[]
}

/** How an option serves: what the advice names beside it. */
export interface WayNames {
  readonly class?: VolumeClass
  readonly protocol?: string
  readonly provisioning?: 'dynamic' | 'static'
}

/** One option, in its best way for one row, with everything the rules said of it. */
export interface Standing {
  readonly option: string
  readonly successor?: string
  readonly way: WayNames
  readonly said: readonly Said[]
  readonly isBlocked: boolean
  readonly atHand: boolean
  readonly on?: string
  readonly support: SupportLevel
  readonly score: number
  /** Names a trait by its path in the plan. */
  readonly pathOf: (trait: string) => string
}

function reason({ rule, verdict, traits, sources }: Said, pathOf: Standing['pathOf']): Reason {
  return {
    rule,
    says: verdict.says(),
    ...(verdict.kind === 'weighs' && { criterion: verdict.criterion, points: verdict.points }),
    ...(verdict.kind === 'condition' && verdict.check !== undefined && { check: verdict.check }),
    traits: [...new Set(traits.map(pathOf))],
    sources: [...sources],
  }
}

/** Writes the sentences of an option that is still in the race. */
export function judgedOf(standing: Standing): Judged {
  const { option, on, way, atHand, support, score, said, pathOf } = standing
  const pick = (...kinds: Verdict['kind'][]) =>
    said.filter(({ verdict }) => kinds.includes(verdict.kind)).map((one) => reason(one, pathOf))
  const isDoubtful = ({ verdict }: Said) => verdict.kind === 'supports' && verdict.level !== 'supported'
  const doubts = said.filter(isDoubtful).map((one) => reason(one, pathOf))
  return {
    option,
    ...(on !== undefined && { on }),
    ...way,
    atHand,
    support,
    score,
    reasons: said
      .filter((one) => ['weighs', 'supports', 'at-hand'].includes(one.verdict.kind) && !isDoubtful(one))
      .map((one) => reason(one, pathOf)),
    conditions: pick('must-acquire', 'condition'),
    warnings: [...doubts, ...pick('warns')],
  }
}

/** Writes the refusal of an option that some rule blocks. */
export function rejectedOf({ option, successor, said, pathOf }: Standing): Rejected {
  return {
    option,
    blocks: said.filter(({ verdict }) => verdict.kind === 'blocks').map((one) => reason(one, pathOf)),
    ...(successor !== undefined && { successor }),
  }
}
