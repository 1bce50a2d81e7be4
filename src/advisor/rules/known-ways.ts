import type { Catalog } from '../catalog/catalog-shape.ts'
import type { Weights } from '../rank.ts'
import type { Memory, Page } from './memory.ts'
import { hear } from './hearing.ts'
import type { WayNames } from './standing.ts'
import { Tally, type Place } from './tally.ts'
import type { Option, TierModule } from './tier-module.ts'
import type { Verdict } from './verdict.ts'

/** One way of one option, with its place in the pages of memory. */
export interface Candidate<O, W> {
  readonly option: O
  readonly ways: readonly { readonly way: W; readonly names: WayNames; readonly at: number }[]
}

/** What a quick judge of one tier works with. */
export interface Known<T extends object, O extends Option, W extends WayNames> {
  readonly tier: TierModule<T, O, W>
  readonly candidates: readonly Candidate<O, W>[]
  /** One for each rule of the tier. */
  readonly memories: readonly Memory<T, O, W, Verdict>[]
  readonly catalog: Catalog
}

/** One way under the answers that are known: what each rule said of it, and what came of it. */
export interface KnownWay<O, W> {
  readonly option: O
  readonly way: W
  readonly names: WayNames
  readonly at: number
  readonly said: readonly (readonly Verdict[])[]
  /** The rules that block it, and those that place it where nothing blocks it. */
  readonly blockedBy: readonly number[]
  readonly placedBy: readonly number[]
  /** With the points weighed as in the row that is known. */
  readonly place: Place
  readonly level: number
}

const isBlock = ({ kind }: Verdict) => kind === 'blocks'
const isPlacing = ({ kind }: Verdict) => kind !== 'condition' && kind !== 'warns'

/** 0 is the best: no score beats a level. */
export const levelOf = ({ atHand, support }: Pick<Place, 'atHand' | 'support'>) =>
  (atHand ? 0 : 2) + (support === 'supported' ? 0 : 1)

export function knownWays<T extends object, O extends Option, W extends WayNames>(
  { candidates, catalog }: Known<T, O, W>,
  values: Partial<T>,
  pages: readonly (Page<T, O, W, Verdict> | undefined)[],
  weights: Weights,
): KnownWay<O, W>[] {
  return candidates.flatMap(({ option, ways }) =>
    ways.map(({ way, names, at }) => {
      const said = pages.map((page) => (page ? hear(page, at, values, option, { way, catalog }) : []))
      const rules = [...said.keys()]
      const place = new Tally(option.id)
      for (const ofRule of said) for (const verdict of ofRule) place.add(verdict, weights)
      const blockedBy = rules.filter((rule) => said[rule]?.some(isBlock))
      const placedBy = rules.filter((rule) => said[rule]?.some(isPlacing))
      return { option, way, names, at, said, blockedBy, placedBy, place, level: levelOf(place) }
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
