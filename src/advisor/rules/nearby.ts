import { profiles, weightsOf, type Weights } from '../rank.ts'
import type { Subject } from '../subject.ts'
import { ask } from './asking.ts'
import { isBlock, isPlacing, knownWays, levelOf, readersOf, type Known, type KnownWay } from './known-ways.ts'
import { isSame, type Page } from './memory.ts'
import type { Recorder } from './recorder.ts'
import type { Said, WayNames } from './standing.ts'
import { isBetterPlace, Tally, type Place } from './tally.ts'
import type { Option } from './tier-module.ts'

interface ChangedPage<T, O, W> {
  readonly rule: number
  readonly setsLevel: boolean
  readonly page: Page<T, O, W> | undefined
}

const silence: readonly Said[] = []

type Nearby<T> = (there: Subject, values: Partial<T>, recorder: Recorder<T>) => readonly Place[]

/**
 * Judges rows that differ a little from the first one that it is asked about: only the rules that read a changed answer
 * are asked, and only of the ways that no other rule blocks. Gives the places of the options that nothing rules out, of
 * the first level that has any, with the very scores that judging from nothing gives; undefined where no option is needed.
 */
export function nearby<T extends object, O extends Option, W extends WayNames>(
  known: Known<T, O, W>,
): (subject: Subject) => readonly Place[] | undefined {
  const { tier, newRecorder, catalog } = known
  let first: { readonly subject: Subject; readonly values: Partial<T>; readonly near: Nearby<T> } | undefined
  return (subject) => {
    const values = first && !isAsked(subject, first.subject) ? first.values : tier.settle(subject, catalog).values
    const recorder = newRecorder(values)
    recorder.begin(false)
    if (tier.notNeeded.judge(recorder.traits, catalog, recorder.the)) return undefined
    first ??= { subject, values, near: around(known, subject, values) }
    return first.near(subject, values, recorder)
  }
}

/** Plain loops: it runs for thousands of changes. */
function around<T extends object, O extends Option, W extends WayNames>(
  known: Known<T, O, W>,
  subject: Subject,
  base: Partial<T>,
): Nearby<T> {
  const { tier, memories, catalog } = known
  const baseWeights = weightsOf(profiles[tier.name], subject.priorities)
  const pages = memories.map((memory) => memory.page(base))
  const ways = knownWays(known, base, pages, baseWeights)
  const readers = readersOf(tier)
  const within = new Map<string, readonly KnownWay<O, W>[]>()

  /** The ways that no rule but these blocks. */
  function waysWithin(rules: readonly number[]): readonly KnownWay<O, W>[] {
    const key = rules.join()
    const before = within.get(key)
    if (before) return before
    const found = ways.filter(({ blockedBy }) => blockedBy.every((rule) => rules.includes(rule)))
    within.set(key, found)
    return found
  }

  /** The rules to whom some answer has changed, in their order, with what they are asked under now. */
  function changedPages(values: Partial<T>): ChangedPage<T, O, W>[] {
    const touched: number[] = []
    for (const trait of tier.traits) {
      if (isSame(values[trait], base[trait])) continue
      for (const rule of readers.get(trait) ?? []) if (!touched.includes(rule)) touched.push(rule)
    }
    const changed: ChangedPage<T, O, W>[] = []
    for (const rule of touched.sort((a, b) => a - b)) {
      changed.push({ rule, setsLevel: tier.rules[rule]?.setsLevel ?? false, page: memories[rule]?.glance(values) })
    }
    return changed
  }

  return (there, values, recorder) => {
    const weights = weightsOf(profiles[tier.name], there.priorities)
    const changed = changedPages(values)
    const asked = new Map<ChangedPage<T, O, W>, Map<KnownWay<O, W>, readonly Said[]>>()
    for (const one of changed) if (one.setsLevel) asked.set(one, new Map())
    /** What a changed rule says of a way now; those that set levels are asked for many ways, and then again. */
    const saidNow = (one: ChangedPage<T, O, W>, of: KnownWay<O, W>) => {
      const { page } = one
      if (!page) return silence
      const answers = asked.get(one)
      const before = answers?.get(of)
      if (before) return before
      const said = ask(page.rule, page.isVerifying, recorder, of.option, { way: of.way, catalog })
      answers?.set(of, said)
      return said
    }
    const isWeighedAlike = isSame(weights, baseWeights)
    const byLevel = levelled(waysWithin(changed.map(({ rule }) => rule)), changed, saidNow)
    for (const ways of byLevel) {
      const places: Place[] = []
      for (const one of ways) {
        const now = letThrough(changed, one, saidNow)
        if (!now) continue
        const isAsKnown = isWeighedAlike && one.blockedBy.length === 0 && isPlacedAlike(now, one, changed)
        const place = isAsKnown ? one.place : placeOf(one, changed, now, weights)
        const last = places.at(-1)
        if (last?.option !== place.option) places.push(place)
        else if (isBetterPlace(place, last)) places[places.length - 1] = place
      }
      if (places.length > 0) return places
    }
    return []
  }
}

/** True where more than the priorities differs. */
function isAsked(a: Subject, b: Subject): boolean {
  return (
    a.row !== b.row ||
    a.platform !== b.platform ||
    a.nodePools !== b.nodePools ||
    a.currency !== b.currency ||
    a.usdPerUnit !== b.usdPerUnit
  )
}

type SaidNow<T, O, W> = (changed: ChangedPage<T, O, W>, way: KnownWay<O, W>) => readonly Said[]

/** What all changed rules say of a way now; undefined where one of them blocks it. */
function letThrough<T, O, W>(
  changed: readonly ChangedPage<T, O, W>[],
  way: KnownWay<O, W>,
  saidNow: SaidNow<T, O, W>,
): (readonly Said[])[] | undefined {
  const now: (readonly Said[])[] = []
  for (const one of changed) {
    const said = saidNow(one, way)
    if (said.some(isBlock)) return undefined
    now.push(said)
  }
  return now
}

/** The ways by level, the best first, since no score beats a level; without those that a rule which sets levels blocks. */
function levelled<T, O, W>(
  ways: readonly KnownWay<O, W>[],
  changed: readonly ChangedPage<T, O, W>[],
  saidNow: SaidNow<T, O, W>,
): readonly KnownWay<O, W>[][] {
  const levels: [KnownWay<O, W>[], KnownWay<O, W>[], KnownWay<O, W>[], KnownWay<O, W>[]] = [[], [], [], []]
  const setting = changed.filter(({ setsLevel }) => setsLevel)
  for (const way of ways) {
    const level = setting.length > 0 ? levelNow(way, setting, saidNow) : way.level
    if (level !== undefined) levels[level]?.push(way)
  }
  return levels
}

function levelNow<T, O, W>(
  way: KnownWay<O, W>,
  setting: readonly ChangedPage<T, O, W>[],
  saidNow: SaidNow<T, O, W>,
): number | undefined {
  let { atHand, support } = way.place
  for (const changed of setting) {
    // What the rule said before no longer counts: nothing was to be acquired, and nothing was supported.
    for (const { verdict } of way.said[changed.rule] ?? silence) {
      if (verdict.kind === 'must-acquire') atHand = true
      else if (verdict.kind === 'supports') support = 'undocumented'
    }
    for (const { verdict } of saidNow(changed, way)) {
      if (verdict.kind === 'must-acquire') atHand = false
      else if (verdict.kind === 'supports') support = verdict.level
      else if (verdict.kind === 'blocks') return undefined
    }
  }
  return levelOf({ atHand, support })
}

/** Nothing that places the way is said by the changed rules, neither before nor now. */
function isPlacedAlike(
  now: readonly (readonly Said[])[],
  { placedBy }: { readonly placedBy: readonly number[] },
  changed: readonly { readonly rule: number }[],
): boolean {
  for (const said of now) if (said.some(isPlacing)) return false
  for (const { rule } of changed) if (placedBy.includes(rule)) return false
  return true
}

/** Adds up in the order of the rules, so that the sum is the same to the last bit. */
function placeOf(
  { option, said, placedBy }: Pick<KnownWay<Option, unknown>, 'option' | 'said' | 'placedBy'>,
  changed: readonly { readonly rule: number }[],
  now: readonly (readonly Said[])[],
  weights: Weights,
): Place {
  const tally = new Tally(option.id)
  const add = (all: readonly Said[] | undefined) => {
    if (all) for (const { verdict } of all) tally.add(verdict, weights)
  }
  let next = 0
  for (const rule of placedBy) {
    for (; next < changed.length && (changed[next]?.rule ?? 0) < rule; next += 1) add(now[next])
    if (changed[next]?.rule === rule) continue
    add(said[rule])
  }
  for (; next < changed.length; next += 1) add(now[next])
  return tally
}
