import { isSame } from './memory.ts'
import { profiles, weightsOf, type Weights } from '../rank.ts'
import type { Subject } from '../subject.ts'
import { changedTraits, rulesReading, sayOf, type ChangedRule } from './changed-rules.ts'
import { byRest, fieldOf, levelsNow, risesOf, type Field, type FieldWay, type Level } from './field.ts'
import { knownWays, readersOf, type Known } from './known-ways.ts'
import { reachedIn, type Reached } from './reach.ts'
import type { WayNames } from './standing.ts'
import type { Option } from './tier-module.ts'

/** Who leads under other answers, and some near them; an empty list where nothing fits. */
export type Near<T> = (values: Partial<T>, priorities: Subject['priorities']) => readonly Reached[]

interface Sorted<O, W> extends Field<O, W> {
  readonly sorted: Map<Level<O, W>, { readonly ways: readonly FieldWay<O, W>[]; readonly rises: readonly number[] }>
}

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
  const fields = new Map<string, Sorted<O, W>>()

  /** What is asked anew where these traits have changed, and of whom. */
  function fieldFor(traits: ReturnType<typeof changedTraits<T>>): Sorted<O, W> {
    let key = ''
    for (const { trait, isKept } of traits) key += isKept ? `+${trait}` : `-${trait}`
    const before = fields.get(key)
    if (before) return before
    const field = { ...fieldOf(ways, rulesReading(known, readers, traits)), sorted: new Map() }
    fields.set(key, field)
    return field
  }

  const rulesOf = (asked: readonly ChangedRule[]) =>
    asked.map(({ rule, isKept }) => (isKept ? undefined : tier.rules[rule]))

  /** What does not depend on the row is worked out once, unless other priorities weigh it. */
  function inOrder(field: Sorted<O, W>, level: Level<O, W>, weights: Weights) {
    const before = field.levels && weights === baseWeights ? field.sorted.get(level) : undefined
    if (before) return before
    const found = { ways: byRest(level, field.asked, weights), rises: risesOf(rulesOf(field.asked), weights) }
    if (field.levels && weights === baseWeights) field.sorted.set(level, found)
    return found
  }

  return (values, priorities) => {
    const own = weightsOf(profiles[tier.name], priorities)
    const weights = isSame(own, baseWeights) ? baseWeights : own
    const field = fieldFor(changedTraits(tier.traits, base, values, isRepeated))
    const changed = field.asked.map(({ rule, setsLevel, isKept }) => ({
      rule,
      setsLevel,
      isKept,
      page: isKept ? memories[rule]?.page(values) : memories[rule]?.glance(values),
    }))
    const say = sayOf<T, O, W>(values, catalog)
    for (const level of levelsNow(field, changed, say)) {
      if (level.length === 0) continue
      const { ways: ordered, rises } = inOrder(field, level, weights)
      const reached = reachedIn(ordered, changed, say, weights, rises)
      if (reached.length > 0) return reached
    }
    return []
  }
}
