import { criteria } from '../plan/priorities.ts'
import { contributionOf, type Weights } from '../rank.ts'
import type { Changed, ChangedRule, Say } from './changed-rules.ts'
import { levelOf, type KnownWay } from './known-ways.ts'
import type { Rule } from './rule.ts'

/** A way with what the rules that are not asked anew make of it. */
export interface FieldWay<O, W> {
  readonly known: KnownWay<O, W>
  /** 50 plus their contributions; the order of adding up differs from a score's, so the last bits do. */
  readonly rest: number
}

/** The ways of one level: no score beats a level. Those with the most points first. */
export type Level<O, W> = readonly FieldWay<O, W>[]

/** The ways that may lead when certain rules are asked anew: those that no other rule blocks. */
export interface Field<O, W> {
  readonly asked: readonly ChangedRule[]
  readonly ways: Level<O, W>
  /** By level, the best first, where none of the rules sets levels. */
  readonly levels: readonly Level<O, W>[] | undefined
  /** The most that the rules from each on can add to a score; what is kept is counted in before. */
  readonly rises: readonly number[]
}

/** @param rules all of the tier's */
export function fieldOf<T, O, W>(
  known: readonly KnownWay<O, W>[],
  rules: readonly Rule<T, O, W>[],
  asked: readonly ChangedRule[],
  weights: Weights,
): Field<O, W> {
  const isAsked: boolean[] = []
  for (const { rule } of asked) isAsked[rule] = true
  const ways = known
    .filter(({ blockedBy }) => blockedBy.every((rule) => isAsked[rule]))
    .map((way) => ({ known: way, rest: restOf(way, isAsked, weights) }))
    .sort((a, b) => b.rest - a.rest)
  const levels = [0, 1, 2, 3].map((level) => ways.filter((way) => way.known.level === level))
  return {
    asked,
    ways,
    levels: asked.some(({ setsLevel }) => setsLevel) ? undefined : levels,
    rises: risesOf(
      asked.map(({ rule, isKept }) => (isKept ? undefined : rules[rule])),
      weights,
    ),
  }
}

function restOf<O, W>({ said, placedBy }: KnownWay<O, W>, isAsked: readonly boolean[], weights: Weights): number {
  let rest = 50
  for (const rule of placedBy) {
    if (isAsked[rule] === true) continue
    for (const verdict of said[rule] ?? [])
      if (verdict.kind === 'weighs') rest += contributionOf(verdict.points, verdict.criterion, weights)
  }
  return rest
}

/** The ways of a field by the level that they have now; without those that a rule which sets levels blocks. */
export function levelsNow<T, O, W>(
  { ways, levels }: Field<O, W>,
  changed: readonly Changed<T, O, W>[],
  say: Say<T, O, W>,
): readonly Level<O, W>[] {
  if (levels) return levels
  const now: [FieldWay<O, W>[], FieldWay<O, W>[], FieldWay<O, W>[], FieldWay<O, W>[]] = [[], [], [], []]
  const setting = changed.filter(({ setsLevel }) => setsLevel)
  for (const way of ways) {
    const level = levelNow(way.known, setting, say)
    if (level !== undefined) now[level]?.push(way)
  }
  return now
}

function levelNow<T, O, W>(
  way: KnownWay<O, W>,
  setting: readonly Changed<T, O, W>[],
  say: Say<T, O, W>,
): number | undefined {
  let { atHand, support } = way.place
  for (const changed of setting) {
    // What the rule said before no longer counts: nothing was to be acquired, and nothing was supported.
    for (const verdict of way.said[changed.rule] ?? []) {
      if (verdict.kind === 'must-acquire') atHand = true
      else if (verdict.kind === 'supports') support = 'undocumented'
    }
    for (const verdict of say(changed, way)) {
      if (verdict.kind === 'must-acquire') atHand = false
      else if (verdict.kind === 'supports') support = verdict.level
      else if (verdict.kind === 'blocks') return undefined
    }
  }
  return levelOf({ atHand, support })
}

/**
 * The most that the rules from each on, to the last, can add to a score: what they declare, where rules of one slot share
 * one share. One longer than the rules; the last is 0.
 */
function risesOf<T, O, W>(rules: readonly (Rule<T, O, W> | undefined)[], weights: Weights): readonly number[] {
  const rises = [0]
  const shares = new Map<string, number>()
  let rise = 0
  for (const rule of rules.toReversed()) {
    if (rule)
      for (const criterion of criteria) {
        const share = rule.weighs[criterion]
        if (share === undefined) continue
        const key = `${rule.slot} ${criterion}`
        const before = shares.get(key) ?? 0
        if (share <= before) continue
        shares.set(key, share)
        rise += contributionOf(share - before, criterion, weights)
      }
    rises.push(rise)
  }
  return rises.reverse()
}
