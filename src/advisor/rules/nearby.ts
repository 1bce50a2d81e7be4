import type { Catalog } from '../catalog/catalog-shape.ts'
import { profiles, weightsOf, type Weights } from '../rank.ts'
import type { Subject } from '../subject.ts'
import { heard } from './asking.ts'
import { isSame, type Memory, type Page } from './memory.ts'
import type { Recorder } from './recorder.ts'
import type { Said } from './standing.ts'
import { isBetterPlace, Tally, type Place } from './tally.ts'
import type { Option, TierModule } from './tier-module.ts'
import type { WayNames } from './standing.ts'

/** One way of one option, with its place in the pages of memory. */
export interface Candidate<O, W> {
  readonly option: O
  readonly ways: readonly { readonly way: W; readonly names: WayNames; readonly at: number }[]
}

interface Known<T extends object, O, W> {
  readonly tier: TierModule<T, O & Option, W & WayNames>
  readonly candidates: readonly Candidate<O & Option, W & WayNames>[]
  readonly memories: readonly Memory<T, O & Option, W & WayNames>[]
  readonly newRecorder: (values: Partial<T>) => Recorder<T>
  readonly catalog: Catalog
}

type Pages<T, O, W> = (Page<T, O, W> | undefined)[]

/** What the rules said of one way: which of them block it, and which say anything that places it. */
interface Heard {
  readonly said: (readonly Said[])[]
  readonly blockedBy: readonly number[]
  readonly placedBy: readonly number[]
}

const isBlock = ({ verdict }: Said) => verdict.kind === 'blocks'
const isPlacing = ({ verdict }: Said) => verdict.kind !== 'condition' && verdict.kind !== 'warns'

/**
 * Judges rows that differ a little from one that is known: only the rules that read a changed answer are asked, and only
 * of the ways that no other rule blocks. Gives the places of the options that nothing rules out, with the very scores
 * that judging from nothing gives; undefined where no option is needed.
 */
export function nearby<T extends object, O extends Option, W extends WayNames>(
  { tier, candidates, memories, newRecorder, catalog }: Known<T, O, W>,
  subject: Subject,
): (changed: Subject) => readonly Place[] | undefined {
  const { values: base } = tier.settle(subject, catalog)
  const pages: Pages<T, O, W> = memories.map((memory) => memory.page(base))
  const recorder = newRecorder(base)
  const rulesReading = readersOf(tier)
  const known: Heard[] = []
  for (const { option, ways } of candidates) {
    for (const { way, at } of ways) {
      const said = pages.map((page) => (page ? heard(page, at, recorder, option, { way, catalog }) : []))
      const indices = [...said.keys()]
      known[at] = {
        said,
        blockedBy: indices.filter((i) => said[i]?.some(isBlock)),
        placedBy: indices.filter((i) => said[i]?.some(isPlacing)),
      }
    }
  }

  /** The rules to whom some answer has changed, in their order, with what they are asked under now. */
  function changedPages(values: Partial<T>): Map<number, Page<T, O, W> | undefined> {
    const touched = new Set<number>()
    for (const trait of tier.traits)
      if (!isSame(values[trait], base[trait])) for (const rule of rulesReading.get(trait) ?? []) touched.add(rule)
    const changed = new Map<number, Page<T, O, W> | undefined>()
    for (const rule of [...touched].sort((a, b) => a - b)) {
      const page = memories[rule]?.page(values)
      if (page !== pages[rule]) changed.set(rule, page)
    }
    return changed
  }

  return (there) => {
    const { values } = tier.settle(there, catalog)
    const asking = newRecorder(values)
    asking.begin(false)
    if (tier.notNeeded.judge(asking.traits, catalog, asking.the)) return undefined
    const weights = weightsOf(profiles[tier.name], there.priorities)
    const changed = changedPages(values)
    const places: Place[] = []
    for (const { option, ways } of candidates) {
      let best: Place | undefined
      for (const { way, at } of ways) {
        const before = known[at]
        if (!before || before.blockedBy.some((rule) => !changed.has(rule))) continue
        const now = new Map<number, readonly Said[]>()
        let isBlocked = false
        for (const [rule, page] of changed) {
          const said = page ? heard(page, at, asking, option, { way, catalog }) : []
          isBlocked = said.some(isBlock)
          if (isBlocked) break
          now.set(rule, said)
        }
        if (isBlocked) continue
        const place = placeOf(option.id, before, now, weights)
        if (!best || isBetterPlace(place, best)) best = place
      }
      if (best) places.push(best)
    }
    return places
  }
}

/** Adds up in the order of the rules, so that the sum is the same to the last bit. */
function placeOf(
  option: string,
  { said, placedBy }: Heard,
  now: ReadonlyMap<number, readonly Said[]>,
  weights: Weights,
): Place {
  const tally = new Tally(option)
  const rules = [...placedBy.filter((rule) => !now.has(rule)), ...now.keys()].sort((a, b) => a - b)
  for (const rule of rules) for (const { verdict } of now.get(rule) ?? said[rule] ?? []) tally.add(verdict, weights)
  return tally
}

const readers = new WeakMap<object, ReadonlyMap<string, readonly number[]>>()

/** For each trait of a tier the rules that read it. */
function readersOf<T extends object, O extends Option, W extends WayNames>(
  tier: TierModule<T, O, W>,
): ReadonlyMap<string, readonly number[]> {
  const known = readers.get(tier)
  if (known) return known
  const found = new Map<string, number[]>(tier.traits.map((trait) => [trait, []]))
  for (const [at, { reads, also }] of tier.rules.entries())
    for (const trait of [...reads, ...also]) found.get(trait)?.push(at)
  readers.set(tier, found)
  return found
}
