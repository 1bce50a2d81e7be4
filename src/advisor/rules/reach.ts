import { contributionOf, tieMargin, type Weights } from '../rank.ts'
import type { Changed, Say } from './changed-rules.ts'
import type { Field, FieldWay, Level } from './field.ts'
import type { WayNames } from './standing.ts'
import { isBetterPlace, Tally } from './tally.ts'
import type { Option } from './tier-module.ts'
import type { Verdict } from './verdict.ts'

/** An option that was looked at, in its best way: where it stands, and on demand everything that was said of it. */
export interface Reached {
  readonly place: Tally
  readonly names: WayNames
  readonly verdicts: () => readonly Verdict[]
}

/** What all changed rules say of a way now, in their order. */
type Now = readonly (readonly Verdict[])[]

interface Seen<O, W> {
  readonly way: FieldWay<O, W>
  readonly place: Tally
  readonly now: Now
}

/** Sums that are added up in another order differ in their last bits. */
const slack = 1e-9

/**
 * The options of one level that lead, and those near them: ways are looked at best first, and each no further than points
 * that rules may still give could lift it to within the tie margin of the best. In the catalog's order.
 */
export function reachedIn<T, O extends Option, W extends WayNames>(
  level: Level<O, W>,
  changed: readonly Changed<T, O, W>[],
  say: Say<T, O, W>,
  weights: Weights,
  rises: Field<O, W>['rises'],
): Reached[] {
  const kept = changed.filter(({ isKept }) => isKept)
  const field = kept.length > 0 ? letThrough(level, kept, say, weights) : level
  const best = new Map<O, Seen<O, W>>()
  let least = -Infinity
  const look = (way: FieldWay<O, W>) => {
    const now = saidNow(way, changed, say, weights, rises, least)
    if (!now) return
    const seen = { way, now, place: placeOf(way, changed, now, weights) }
    least = Math.max(least, seen.place.score - tieMargin - slack)
    const before = best.get(way.known.option)
    if (!before || isBetterWay(seen, before)) best.set(way.known.option, seen)
  }
  // The one that led before most likely leads again, and then the others need not be looked at for long.
  const favourite = favouriteOf(field)
  if (favourite) look(favourite)
  for (const way of field) {
    if (way.rest + (rises[0] ?? 0) <= least) break
    if (way !== favourite) look(way)
  }
  return [...best.values()]
    .sort((a, b) => a.way.known.at - b.way.known.at)
    .map((seen) => ({
      place: seen.place,
      names: seen.way.known.names,
      verdicts: () => verdictsNow(seen, changed),
    }))
}

function favouriteOf<O, W>(field: Level<O, W>): FieldWay<O, W> | undefined {
  let favourite: FieldWay<O, W> | undefined
  for (const way of field) {
    const { blockedBy, place } = way.known
    if (blockedBy.length === 0 && !(favourite && favourite.known.place.score >= place.score)) favourite = way
  }
  return favourite
}

/** Of two ways that serve alike the first in the catalog counts, whichever was looked at first. */
function isBetterWay<O, W>(a: Seen<O, W>, b: Seen<O, W>): boolean {
  if (isBetterPlace(a.place, b.place)) return true
  return !isBetterPlace(b.place, a.place) && a.way.known.at < b.way.known.at
}

/** The ways that these rules do not block, with what they add, those with the most points first. */
function letThrough<T, O, W>(
  level: Level<O, W>,
  rules: readonly Changed<T, O, W>[],
  say: Say<T, O, W>,
  weights: Weights,
): Level<O, W> {
  const through: FieldWay<O, W>[] = []
  for (const { known, rest } of level) {
    let sum: number | undefined = rest
    for (const rule of rules) {
      const points = pointsOf(say(rule, known), weights)
      sum = points === undefined ? undefined : sum + points
      if (sum === undefined) break
    }
    if (sum !== undefined) through.push({ known, rest: sum })
  }
  return through.sort((a, b) => b.rest - a.rest)
}

/** What a rule adds to a score; undefined where it blocks. */
function pointsOf(verdicts: readonly Verdict[], weights: Weights): number | undefined {
  let points = 0
  for (const verdict of verdicts) {
    if (verdict.kind === 'blocks') return undefined
    if (verdict.kind === 'weighs') points += contributionOf(verdict.points, verdict.criterion, weights)
  }
  return points
}

/** Undefined where one of the rules blocks the way, or leaves it behind for good. */
function saidNow<T, O, W>(
  { known, rest }: FieldWay<O, W>,
  changed: readonly Changed<T, O, W>[],
  say: Say<T, O, W>,
  weights: Weights,
  rises: readonly number[],
  least: number,
): Now | undefined {
  const now: (readonly Verdict[])[] = []
  let sum = rest
  for (const one of changed) {
    const said = say(one, known)
    now.push(said)
    const points = pointsOf(said, weights)
    if (points === undefined) return undefined
    // What is kept has been counted in already.
    if (!one.isKept) sum += points
    if (sum + (rises[now.length] ?? 0) <= least) return undefined
  }
  return now
}

/** Hands over what each rule says of a way, in the rules' order: what changed rules say now, and what the others said. */
function eachSaid<O, W>(
  { said }: FieldWay<O, W>['known'],
  rules: readonly number[],
  changed: readonly { readonly rule: number }[],
  now: Now,
  take: (verdicts: readonly Verdict[]) => void,
): void {
  let next = 0
  for (const rule of rules) {
    for (; next < changed.length && (changed[next]?.rule ?? 0) < rule; next += 1) take(now[next] ?? [])
    if (changed[next]?.rule !== rule) take(said[rule] ?? [])
  }
  for (; next < changed.length; next += 1) take(now[next] ?? [])
}

/** Adds up in the order of the rules, so that the sum is the same to the last bit. */
function placeOf<O extends Option, W>(
  { known }: FieldWay<O, W>,
  changed: readonly { readonly rule: number }[],
  now: Now,
  weights: Weights,
): Tally {
  const tally = new Tally(known.option.id)
  eachSaid(known, known.placedBy, changed, now, (verdicts) => {
    for (const verdict of verdicts) tally.add(verdict, weights)
  })
  return tally
}

function verdictsNow<O, W>({ way: { known }, now }: Seen<O, W>, changed: readonly { readonly rule: number }[]) {
  const all: Verdict[] = []
  eachSaid(known, [...known.said.keys()], changed, now, (verdicts) => all.push(...verdicts))
  return all
}
