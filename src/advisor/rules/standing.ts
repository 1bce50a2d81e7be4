import type { Judged, Reason, Rejected, SupportLevel, VolumeClass } from '../advice/advice.ts'
import type { Verdict } from './verdict.ts'

/** A verdict with the rule that gave it and what that rule had read. */
export interface Said<V extends Verdict = Verdict> {
  readonly rule: string
  readonly verdict: V
  readonly traits: readonly string[]
  readonly sources: readonly string[]
  /** The verdict as it was last written, and for which row. */
  written: { readonly row: string; readonly reason: Reason } | undefined
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

/** Names the traits of a row by their paths in the plan; rows of one `key` name them alike. */
export interface Paths {
  readonly key: string
  readonly of: (trait: string) => string
}

/** A verdict is written once for a row and then shared by every advice that repeats it, so it is frozen. */
function reason(said: Said, paths: Paths): Reason {
  if (said.written?.row === paths.key) return said.written.reason
  const { rule, verdict, traits, sources } = said
  const says = said.written?.reason.says ?? verdict.says()
  const rest = { traits: pathsOf(traits, paths), sources: Object.freeze([...sources]) as string[] }
  const written = Object.freeze({ rule, says, ...particulars(verdict), ...rest })
  said.written = { row: paths.key, reason: written }
  return written
}

function particulars(verdict: Verdict): Pick<Reason, 'criterion' | 'points' | 'check'> {
  if (verdict.kind === 'weighs') return { criterion: verdict.criterion, points: verdict.points }
  return verdict.kind === 'condition' && verdict.check !== undefined ? { check: verdict.check } : {}
}

/** Two traits may come from one answer, such as a release and the kernel that it ships. */
function pathsOf(traits: readonly string[], { of }: Paths): string[] {
  const paths: string[] = []
  for (const trait of traits) {
    const path = of(trait)
    if (!paths.includes(path)) paths.push(path)
  }
  return Object.freeze(paths) as string[]
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

/** What was written of a standing last, and for which row: a row that is advised again finds it there. */
function once<T extends object>(write: (standing: Standing, paths: Paths) => T): typeof write {
  const known = new WeakMap<Standing, { readonly row: string; readonly written: T }>()
  return (standing, paths) => {
    const before = known.get(standing)
    if (before?.row === paths.key) return before.written
    const written = Object.freeze(write(standing, paths))
    known.set(standing, { row: paths.key, written })
    return written
  }
}

/** Writes the sentences of an option that is still in the race. */
export const judgedOf = once((standing: Standing, paths: Paths): Judged => {
  const { option, on, way, atHand, support, score } = standing
  const { reasons, acquire, conditions, doubts, warnings } = partsOf(standing)
  const written = (first: readonly Said[], second: readonly Said[] = []) => {
    const all: Reason[] = []
    for (const one of first) all.push(reason(one, paths))
    for (const one of second) all.push(reason(one, paths))
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
})

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
export const rejectedOf = once(({ option, successor, said }: Standing, paths: Paths): Rejected => {
  const blocks: Reason[] = []
  for (const one of said) if (one.verdict.kind === 'blocks') blocks.push(reason(one, paths))
  return { option, blocks, ...(successor !== undefined && { successor }) }
})
