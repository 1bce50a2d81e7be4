import { isSame } from './memory.ts'
import { profiles, weightsOf, type Weights } from '../rank.ts'
import type { Subject } from '../subject.ts'
import { changedTraits, rulesReading, sayOf } from './changed-rules.ts'
import { fieldOf, levelsNow, type Field } from './field.ts'
import { knownWays, readersOf, type Known } from './known-ways.ts'
import { reachedIn, type Reached } from './reach.ts'
import type { WayNames } from './standing.ts'
import type { Option } from './tier-module.ts'

/** Rows of one plan differ from each other in some dozens of ways. */
const fieldsKept = 500

/** Who leads under other answers, and some near them; an empty list where nothing fits. */
export type Near<T> = (values: Partial<T>, priorities: Subject['priorities']) => readonly Reached[]

/**
 * Judges answers that differ from `base` by what differs: only the rules that read a changed answer are asked, of the ways
 * that no other rule blocks, and only of those that could still come near the best one. The scores are the very ones that
 * judging from nothing gives, in the catalog's order.
 *
 * @param isRepeated whether the same answers, numbers aside, come again and again, so that what is said of them is kept
 */
export function around<T extends object, O extends Option, W extends WayNames>(
  known: Known<T, O, W>,
  base: Partial<T>,
  baseWeights: Weights,
  isRepeated: boolean,
): Near<T> {
  const { tier, memories, catalog } = known
  const pages = memories.map((memory) => memory.page(base))
  const ways = knownWays(known, base, pages, baseWeights)
  const readers = readersOf(tier)
  const fields = new Map<string, Field<O, W>>()

  /** What is asked anew where these traits have changed, and of whom; kept unless other priorities weigh it. */
  function fieldFor(traits: ReturnType<typeof changedTraits<T>>, weights: Weights): Field<O, W> {
    let key = ''
    for (const { trait, isKept } of traits) key += isKept ? `+${trait}` : `-${trait}`
    const before = weights === baseWeights ? fields.get(key) : undefined
    if (before) return before
    const field = fieldOf(ways, tier.rules, rulesReading(known, readers, traits), weights)
    if (fields.size >= fieldsKept) fields.clear()
    if (weights === baseWeights) fields.set(key, field)
    return field
  }

  function reachedNow(values: Partial<T>, field: Field<O, W>, weights: Weights): readonly Reached[] {
    const changed = field.asked.map(({ rule, setsLevel, isKept }) => ({
      rule,
      setsLevel,
      isKept,
      page: isKept ? memories[rule]?.page(values) : memories[rule]?.glance(values),
    }))
    const say = sayOf<T, O, W>(values, catalog)
    for (const level of levelsNow(field, changed, say)) {
      if (level.length === 0) continue
      const reached = reachedIn(level, changed, say, weights, field.rises)
      if (reached.length > 0) return reached
    }
    return []
  }

  /** Where nothing that any rule reads has changed. */
  let asBefore: readonly Reached[] | undefined

  return (values, priorities) => {
    const own = weightsOf(profiles[tier.name], priorities)
    const weights = isSame(own, baseWeights) ? baseWeights : own
    const field = fieldFor(changedTraits(tier.traits, base, values, isRepeated), weights)
    if (field.asked.length === 0 && weights === baseWeights) return (asBefore ??= reachedNow(values, field, weights))
    return reachedNow(values, field, weights)
  }
}
