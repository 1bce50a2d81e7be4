import type { Advice, Tier } from './advice/advice.ts'
import { traitNameOf } from './plan/trait-words.ts'

/** A question that is still open: for which rows, and whether a pick waits for it. */
export interface OpenQuestion {
  /** Its trait without the row's number: `nodePools.os`. */
  readonly trait: string
  readonly paths: readonly [string, ...string[]]
  readonly isDeciding: boolean
}

/** Every row of an advice, the registry last. */
export function tiersOf({ image, volumes, secretsAndConfig, registry }: Advice): readonly Tier[] {
  return [...image, ...volumes, ...secretsAndConfig, registry]
}

/** The traits that picks wait for, by their paths, most telling first. */
export function decidingTraits(tiers: readonly Tier[]): string[] {
  return tiers.flatMap((tier) => (tier.kind === 'needs-answers' ? tier.traits : []))
}

/**
 * What is to be found out: the questions that picks wait for, then those that were answered with "I don't know".
 * @param dontKnow the plan's own list of traits that were asked and are not known.
 */
export function openQuestionsOf(tiers: readonly Tier[], dontKnow: readonly string[] = []): OpenQuestion[] {
  const deciding = new Set(decidingTraits(tiers))
  const questions = new Map<string, { paths: [string, ...string[]]; isDeciding: boolean }>()
  for (const path of new Set([...deciding, ...dontKnow])) {
    const trait = traitNameOf(path)
    const same = questions.get(trait)
    if (same) same.paths.push(path)
    else questions.set(trait, { paths: [path], isDeciding: deciding.has(path) })
  }
  return [...questions].map(([trait, question]) => ({ trait, ...question }))
}
