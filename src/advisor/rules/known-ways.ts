import type { Catalog } from '../catalog/catalog-shape.ts'
import type { Weights } from '../rank.ts'
import { heard } from './asking.ts'
import type { Memory, Page } from './memory.ts'
import type { Recorder } from './recorder.ts'
import type { Said, WayNames } from './standing.ts'
import { Tally, type Place } from './tally.ts'
import type { Option, TierModule } from './tier-module.ts'

/** One way of one option, with its place in the pages of memory. */
export interface Candidate<O, W> {
  readonly option: O
  readonly ways: readonly { readonly way: W; readonly names: WayNames; readonly at: number }[]
}

/** What a judge of one tier works with. */
export interface Known<T extends object, O extends Option, W extends WayNames> {
  readonly tier: TierModule<T, O, W>
  readonly candidates: readonly Candidate<O, W>[]
  readonly memories: readonly Memory<T, O, W>[]
  readonly newRecorder: (values: Partial<T>) => Recorder<T>
  readonly catalog: Catalog
}

/** One way under the answers that are known: what each rule said of it, and what came of it. */
export interface KnownWay<O, W> {
  readonly option: O
  readonly way: W
  readonly at: number
  readonly said: readonly (readonly Said[])[]
  /** The rules that block it, and those that place it where nothing blocks it. */
  readonly blockedBy: readonly number[]
  readonly placedBy: readonly number[]
  readonly place: Place
  readonly level: number
}

export const isBlock = ({ verdict: { kind } }: Said) => kind === 'blocks'
export const isPlacing = ({ verdict: { kind } }: Said) => kind !== 'condition' && kind !== 'warns'

/** 0 is the best: no score beats a level. */
export const levelOf = ({ atHand, support }: Pick<Place, 'atHand' | 'support'>) =>
  (atHand ? 0 : 2) + (support === 'supported' ? 0 : 1)

export function knownWays<T extends object, O extends Option, W extends WayNames>(
  { candidates, newRecorder, catalog }: Known<T, O, W>,
  values: Partial<T>,
  pages: readonly (Page<T, O, W> | undefined)[],
  weights: Weights,
): KnownWay<O, W>[] {
  const recorder = newRecorder(values)
  return candidates.flatMap(({ option, ways }) =>
    ways.map(({ way, at }) => {
      const said = pages.map((page) => (page ? heard(page, at, recorder, option, { way, catalog }) : []))
      const rules = [...said.keys()]
      const place = new Tally(option.id)
      for (const heardOfOne of said) for (const { verdict } of heardOfOne) place.add(verdict, weights)
      const blockedBy = rules.filter((rule) => said[rule]?.some(isBlock))
      const placedBy = rules.filter((rule) => said[rule]?.some(isPlacing))
      return { option, way, at, said, blockedBy, placedBy, place, level: levelOf(place) }
    }),
  )
}

const readersKnown = new WeakMap<object, ReadonlyMap<string, readonly number[]>>()

/** For each trait of a tier the rules that read it. */
export function readersOf<T extends object, O extends Option, W extends WayNames>(
  tier: TierModule<T, O, W>,
): ReadonlyMap<string, readonly number[]> {
  const known = readersKnown.get(tier)
  if (known) return known
  const found = new Map<string, number[]>(tier.traits.map((trait) => [trait, []]))
  for (const [at, { reads, also }] of tier.rules.entries())
    for (const trait of [...reads, ...also]) found.get(trait)?.push(at)
  readersKnown.set(tier, found)
  return found
}
