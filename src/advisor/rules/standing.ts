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
}

/** Names a trait of a row by its path in the plan. */
export type PathOf = (trait: string) => string

function reason(said: Said, pathOf: PathOf): Reason {
  const { rule, verdict, traits, sources } = said
  const says = (said.text ??= verdict.says())
  const rest = { traits: pathsOf(traits, pathOf), sources: sources.slice() }
  if (verdict.kind === 'weighs') return { rule, says, criterion: verdict.criterion, points: verdict.points, ...rest }
  if (verdict.kind === 'condition' && verdict.check !== undefined) return { rule, says, check: verdict.check, ...rest }
  return { rule, says, ...rest }
}

/** Two traits may come from one answer, such as a release and the kernel that it ships. */
function pathsOf(traits: readonly string[], pathOf: PathOf): string[] {
  const paths: string[] = []
  for (const trait of traits) {
    const path = pathOf(trait)
    if (!paths.includes(path)) paths.push(path)
  }
  return paths
}

type Part = 'reasons' | 'acquire' | 'conditions' | 'doubts' | 'warnings'

/** What was said of a standing, by the part of the advice it belongs to; standings are kept, so this is sorted once. */
const sorted = new WeakMap<Standing, Readonly<Record<Part, readonly Said[]>>>()

function partsOf(standing: Standing): Readonly<Record<Part, readonly Said[]>> {
  const known = sorted.get(standing)
  if (known) return known
  const parts: Record<Part, Said[]> = { reasons: [], acquire: [], conditions: [], doubts: [], warnings: [] }
  for (const one of standing.said) parts[partOf(one.verdict)].push(one)
  sorted.set(standing, parts)
  return parts
}

/** Writes the sentences of an option that is still in the race. */
export function judgedOf(standing: Standing, pathOf: PathOf): Judged {
  const { option, on, way, atHand, support, score } = standing
  const { reasons, acquire, conditions, doubts, warnings } = partsOf(standing)
  const written = (first: readonly Said[], second: readonly Said[] = []) => {
    const all: Reason[] = []
    for (const one of first) all.push(reason(one, pathOf))
    for (const one of second) all.push(reason(one, pathOf))
    return all
  }
  return {
    option,
    ...(on !== undefined && { on }),
    ...way,
    atHand,
    support,
    score,
    reasons: written(reasons),
    conditions: written(acquire, conditions),
    warnings: written(doubts, warnings),
  }
}

/** What must be bought comes before what must be done; what documents leave open is the first warning. */
function partOf(verdict: Verdict): Part {
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
export function rejectedOf({ option, successor, said }: Standing, pathOf: PathOf): Rejected {
  const blocks: Reason[] = []
  for (const one of said) if (one.verdict.kind === 'blocks') blocks.push(reason(one, pathOf))
  return { option, blocks, ...(successor !== undefined && { successor }) }
}
