import type { Judged, Reason, Rejected, SupportLevel, VolumeClass } from '../advice/advice.ts'
import type { Verdict } from './verdict.ts'

/** A verdict with the rule that gave it and what that rule had read. */
export interface Said<V extends Verdict = Verdict> {
  readonly rule: string
  readonly verdict: V
  readonly traits: readonly string[]
  readonly sources: readonly string[]
  /** The verdict's sentence, once somebody has read it. */
  text: string | undefined
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
  readonly successor: string | undefined
  readonly way: WayNames
  readonly said: readonly Said[]
  readonly isBlocked: boolean
  readonly atHand: boolean
  readonly on: string | undefined
  readonly support: SupportLevel
  readonly score: number
  /** Names a trait by its path in the plan. */
  readonly pathOf: (trait: string) => string
}

function reason(said: Said, pathOf: Standing['pathOf']): Reason {
  const { rule, verdict, traits, sources } = said
  const says = (said.text ??= verdict.says())
  const rest = { traits: pathsOf(traits, pathOf), sources: sources.slice() }
  if (verdict.kind === 'weighs') return { rule, says, criterion: verdict.criterion, points: verdict.points, ...rest }
  if (verdict.kind === 'condition' && verdict.check !== undefined) return { rule, says, check: verdict.check, ...rest }
  return { rule, says, ...rest }
}

/** Two traits may come from one answer, such as a release and the kernel that it ships. */
function pathsOf(traits: readonly string[], pathOf: Standing['pathOf']): string[] {
  const paths: string[] = []
  for (const trait of traits) {
    const path = pathOf(trait)
    if (!paths.includes(path)) paths.push(path)
  }
  return paths
}

/** Writes the sentences of an option that is still in the race. */
export function judgedOf(standing: Standing): Judged {
  const { option, on, way, atHand, support, score, said, pathOf } = standing
  const parts = {
    reasons: [] as Reason[],
    acquire: [] as Reason[],
    conditions: [] as Reason[],
    doubts: [] as Reason[],
    warnings: [] as Reason[],
  }
  for (const one of said) parts[partOf(one.verdict)].push(reason(one, pathOf))
  const { reasons, acquire, conditions, doubts, warnings } = parts
  return {
    option,
    ...(on !== undefined && { on }),
    ...way,
    atHand,
    support,
    score,
    reasons,
    conditions: [...acquire, ...conditions],
    warnings: [...doubts, ...warnings],
  }
}

/** What must be bought comes before what must be done; what documents leave open is the first warning. */
function partOf(verdict: Verdict): 'reasons' | 'acquire' | 'conditions' | 'doubts' | 'warnings' {
  switch (verdict.kind) {
    case 'weighs':
    case 'at-hand':
      return 'reasons'
    case 'supports':
      return verdict.level === 'supported' ? 'reasons' : 'doubts'
    case 'must-acquire':
      return 'acquire'
    case 'condition':
      return 'conditions'
    case 'warns':
    case 'blocks':
      return 'warnings'
  }
}

/** Writes the refusal of an option that some rule blocks. */
export function rejectedOf({ option, successor, said, pathOf }: Standing): Rejected {
  const blocks: Reason[] = []
  for (const one of said) if (one.verdict.kind === 'blocks') blocks.push(reason(one, pathOf))
  return { option, blocks, ...(successor !== undefined && { successor }) }
}
