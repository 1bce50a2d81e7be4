import { gridOf } from '../advisor/changes/grids.ts'
import type { FlipInterval } from '../advisor/flip-intervals.ts'
import type { RowRef } from '../advisor/row-ref.ts'
import { traitNameOf } from '../advisor/plan/trait-words.ts'

/**
 * How answers lead to an outcome: each by itself (`is`), as a version that stands for those near it (`such-as`), as the
 * first and the last number of a range (`from`, without an end the first alone), or as one element more or less of a list.
 */
export type FlipWay = 'is' | 'such-as' | 'from' | 'with' | 'without'

/** Answers to one question that lead to the same pick. */
export interface FlipLine {
  readonly way: FlipWay
  readonly answers: readonly unknown[]
  /** Of a range: no number is lower. */
  readonly isLowest?: boolean
  readonly pick: string
}

/** What the answers to one question would change. */
export interface FlipGroup {
  readonly trait: string
  /** True where the question is asked about the row itself. */
  readonly isOwn: boolean
  readonly lines: readonly FlipLine[]
}

const kinds: readonly string[] = ['needs-answers', 'no-fit', 'not-needed']
const versions: readonly string[] = ['nodePools.kernel', 'nodePools.engineVersion', 'platform.kubernetes']

/**
 * The flips of one row by question, equal outcomes of a question on one line. Questions about the row itself come first,
 * priorities last; then those that lead to another option before those that only leave the row without one, those that nobody has answered
 * yet before those that are settled, and those with more outcomes before those with fewer.
 */
export function flipGroupsOf(flips: readonly FlipInterval[], { about }: Pick<RowRef, 'about'>): FlipGroup[] {
  const groups = grouped(flips, ({ trait }) => trait).map(([trait, some]) => ({
    trait,
    lines: linesOf(some),
    isOwn: trait.startsWith(`${about}.`),
    isWish: trait.startsWith('priorities.'),
    isAnswered: some.some(({ from }) => from !== undefined),
  }))
  const rankOf = ({ isOwn, isWish, lines, isAnswered }: (typeof groups)[number]) =>
    (isWish ? 8 : isOwn ? 0 : 4) + (lines.some(({ pick }) => !kinds.includes(pick)) ? 0 : 2) + (isAnswered ? 1 : 0)
  return groups
    .toSorted((a, b) => rankOf(a) - rankOf(b) || b.lines.length - a.lines.length)
    .map(({ trait, isOwn, lines }) => ({ trait, isOwn, lines }))
}

function linesOf(flips: readonly FlipInterval[]): FlipLine[] {
  const lines: FlipLine[] = flips.map(lineOf)
  // A number's steps stay in their order: between two that come out alike there is another.
  if (lines.some(({ way }) => way === 'from')) return lines.toSorted(byNumber)
  return grouped(lines, ({ way, pick }) => `${way} ${pick}`).flatMap(([, alike]) => {
    const [first] = alike
    return first ? [{ ...first, answers: alike.flatMap(({ answers }) => answers) }] : []
  })
}

const byNumber = (a: FlipLine, b: FlipLine) => Number(a.answers[0]) - Number(b.answers[0])

function lineOf({ trait, from, to, pickAfter: pick, until }: FlipInterval): FlipLine {
  if (Array.isArray(to)) {
    const before: readonly unknown[] = Array.isArray(from) ? from : []
    const more = to.filter((one) => !before.includes(one))
    if (more.length > 0) return { way: 'with', answers: more, pick }
    return { way: 'without', answers: before.filter((one) => !to.includes(one)), pick }
  }
  const name = traitNameOf(trait)
  if (typeof to === 'number' && !name.startsWith('priorities.'))
    return {
      way: 'from',
      answers: until === undefined ? [to] : [to, until],
      isLowest: to === gridOf(trait)?.least,
      pick,
    }
  return { way: versions.includes(name) ? 'such-as' : 'is', answers: [to], pick }
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): [key: string, alike: readonly T[]][] {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    const alike = groups.get(key)
    if (alike) alike.push(one)
    else groups.set(key, [one])
  }
  return [...groups]
}
