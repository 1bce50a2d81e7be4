import { casesOf } from './cases.ts'
import type { Catalog } from './catalog/catalog-shape.ts'
import { bySize, sizeOf, type ChangedAnswer } from './changes/change-size.ts'
import { choicesFor } from './changes/choices.ts'
import { gridOf, type Grid } from './changes/grids.ts'
import { traitsFor } from './changes/traits-of.ts'
import { versionsFor } from './changes/versions.ts'
import { isPick, type PickWith } from './pick-with.ts'
import { answerAt } from './plan/answer-at.ts'
import type { Plan } from './plan/plan.ts'
import type { RowRef } from './row-ref.ts'
import { judges } from './rows.ts'
import { rulesReading } from './rules-reading.ts'
import type { Subject } from './subject.ts'
import { rankedIn, settledCase } from './tier-of.ts'

/** How many pairs of changes were tried, and how many there are to try. */
export interface Tried {
  readonly tried: number
  readonly of: number
}

interface Pair {
  readonly changes: readonly ChangedAnswer[]
  readonly pickAfter: string
}

/** Options beside the picks whose rules say which answers are tried. */
const nextOptions = 3

/** The first two changes of answers, smaller ones first, that put another option in the place of the pick. */
export function* smallestPair(
  ref: RowRef,
  subject: Subject,
  plan: Plan,
  catalog: Catalog,
  pickWith: PickWith,
): Generator<Tried, Pair | Tried, void> {
  const pickBefore = pickWith([])
  const changes = changesFor(ref, subject, plan, catalog)
  const of = (changes.length * (changes.length - 1)) / 2
  let tried = 0
  for (const [first, second] of smallerFirst(changes)) {
    const both = together(first, second)
    if (both) {
      const pickAfter = pickWith(both)
      if (pickAfter !== pickBefore && isPick(pickAfter))
        return tightened({ changes: both, pickAfter }, pickWith, pickBefore)
    }
    tried += 1
    yield { tried, of }
  }
  return { tried, of }
}

/** Pairs by the places of both in the order of size. */
function* smallerFirst<T>(sorted: readonly T[]): Generator<readonly [T, T], void> {
  for (let sum = 1; sum <= 2 * sorted.length - 3; sum += 1) {
    for (let at = Math.max(0, sum - sorted.length + 1); 2 * at < sum; at += 1) {
      const [first, second] = [sorted[at], sorted[sum - at]]
      if (first !== undefined && second !== undefined) yield [first, second]
    }
  }
}

/** Two changes as one: of one list both elements; of another answer there is but one change at a time. */
function together(first: ChangedAnswer, second: ChangedAnswer): readonly ChangedAnswer[] | undefined {
  if (first.trait !== second.trait) return [first, second]
  if (!Array.isArray(first.to) || !Array.isArray(second.to)) return undefined
  const before: readonly unknown[] = Array.isArray(first.from) ? first.from : []
  const [one, two]: [readonly unknown[], readonly unknown[]] = [first.to, second.to]
  const all = [...new Set([...before, ...one, ...two])]
  return [{ ...first, to: all.filter((it) => before.includes(it) === (one.includes(it) === two.includes(it))) }]
}

/** Every change that is tried, the smallest first: of answers that the rules of the foremost options read. */
function changesFor(ref: RowRef, subject: Subject, plan: Plan, catalog: Catalog): ChangedAnswer[] {
  const rules = rulesOfForemost(subject, catalog)
  const isRead = (trait: string) => {
    // A workload's rules read its pools as one.
    const path = trait.startsWith('nodePools') && ref.tier !== 'image' ? 'nodePools' : trait
    return rulesReading(path).some(({ id }) => rules.has(id))
  }
  return traitsFor(ref, subject, plan)
    .filter(isRead)
    .flatMap((trait) => changesOf(trait, plan, catalog))
    .toSorted((a, b) => bySize(sizeOf(a, ref.about), sizeOf(b, ref.about)))
}

/** The rules that spoke of the picks and of those next to them; where too few are left, of those ruled out. */
function rulesOfForemost(subject: Subject, catalog: Catalog): ReadonlySet<string> {
  const shown = settledCase(casesOf(subject, catalog, judges[subject.kind]))?.full()
  if (!shown || shown.kind === 'not-needed') return new Set()
  const { ranked, leaders } = rankedIn(shown)
  const blocked = shown.standings.filter(({ isBlocked }) => isBlocked)
  const foremost = [...ranked, ...blocked].slice(0, leaders.length + nextOptions)
  return new Set(foremost.flatMap(({ said }) => said.map(({ rule }) => rule)))
}

function changesOf(trait: string, plan: Plan, catalog: Catalog): ChangedAnswer[] {
  const from = answerAt(plan, trait)
  const grid = gridOf(trait)
  const values = grid
    ? numbersAround(from, grid)
    : [...choicesFor(trait, plan, catalog), ...versionsFor(trait, plan, catalog)].map(({ to }) => to)
  return values.map((to) => ({ trait, ...(from !== undefined && { from }), to }))
}

/** A number doubled and halved again and again; where none is given, one of each order of magnitude. */
function numbersAround(from: unknown, { least, most, perUnit }: Grid): number[] {
  const factors = Array.from({ length: 12 }, (_, i) => 2 ** (i + 1))
  const around =
    typeof from === 'number'
      ? factors.flatMap((factor) => [from * factor, from / factor])
      : Array.from({ length: 7 }, (_, i) => 10 ** i)
  const onGrid = around.map((value) => Math.round(value * perUnit) / perUnit)
  return [...new Set(onGrid)].filter((value) => value !== from && value >= least && value <= most)
}

/** The same two changes, each number as near to what was answered as another option stays in the pick's place. */
function tightened(pair: Pair, pickWith: PickWith, pickBefore: string): Pair {
  return pair.changes.reduce((best, { trait, from }, at) => {
    const grid = gridOf(trait)
    const to = best.changes[at]?.to
    if (!grid || typeof to !== 'number') return best
    let flipping = Math.round(to * grid.perUnit)
    let beyond = Math.round((typeof from === 'number' ? from : grid.least) * grid.perUnit)
    let found = best
    while (Math.abs(beyond - flipping) > 1) {
      const middle = Math.trunc((flipping + beyond) / 2)
      const change: ChangedAnswer = { trait, ...(from !== undefined && { from }), to: middle / grid.perUnit }
      const changes = found.changes.with(at, change)
      const pickAfter = pickWith(changes)
      if (pickAfter !== pickBefore && isPick(pickAfter)) {
        flipping = middle
        found = { changes, pickAfter }
      } else beyond = middle
    }
    return found
  }, pair)
}
