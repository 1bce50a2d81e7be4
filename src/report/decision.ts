import type { Judged, Reason, Tier } from '../advisor/advice/advice.ts'
import type { Criterion } from '../advisor/plan/priorities.ts'
import { contributionOf, type Weights } from '../advisor/rank.ts'
import { shownScore, writeScore } from './shown-points.ts'
import { supportWords } from './tier-words.ts'

/** Why a row came out as it did, in one breath. */
export interface Decision {
  /** The one reason that decided it. */
  readonly because: string
  /** The criterion on which the reason weighs. */
  readonly criterion?: Criterion
  /** The option that the reason speaks of, where that is the runner-up. */
  readonly of?: string
}

type Recommended = Extract<Tier, { kind: 'recommended' }>

/** What put the pick before its runner-up, and how far. */
export function decisionOf({ pick, alternatives, rejected }: Recommended, weights: Weights): Decision {
  const [next] = alternatives
  if (!next) return { because: unopposed(pick, rejected.length, weights) }
  if (next.atHand !== pick.atHand) return { because: ground(pick, next.conditions[0]) ?? strongest(pick, weights) }
  if (next.support !== pick.support && pick.support === 'supported')
    return { because: ground(pick, next.warnings[0]) ?? strongest(pick, weights) }
  return weightiest(pick, next, weights)
}

/** What separates an option from the one that stands before it. */
export function apartWords(pick: Judged, next: Judged): string {
  if (next.atHand !== pick.atHand) return 'must be acquired'
  if (next.support !== pick.support) return supportWords[next.support]
  const apart = shownScore(shownScore(pick.score) - shownScore(next.score))
  return `${writeScore(apart)} behind`
}

/** What the rule that holds the other option back says of this one. */
function ground(pick: Judged, other: Reason | undefined): string | undefined {
  return pick.reasons.find(({ rule, criterion }) => rule === other?.rule && criterion === undefined)?.says
}

function contribution({ criterion, points }: Reason, weights: Weights): number {
  return criterion === undefined || points === undefined ? 0 : contributionOf(points, criterion, weights)
}

function strongest({ reasons }: Judged, weights: Weights): string {
  const [first, ...others] = reasons
  if (!first) return 'Nothing rules it out.'
  return others.reduce((best, one) => (contribution(one, weights) > contribution(best, weights) ? one : best), first)
    .says
}

function unopposed(pick: Judged, ruledOut: number, weights: Weights): string {
  const says = strongest(pick, weights)
  if (ruledOut === 0) return says
  return `The only one left of ${ruledOut + 1}. ${says}`
}

/** The reason with the largest difference between two options: one that speaks for the pick, or against the other. */
function weightiest(pick: Judged, next: Judged, weights: Weights): Decision {
  const keyOf = ({ rule, criterion }: Reason) => `${rule} ${criterion ?? ''}`
  const apart = new Map<string, number>()
  const add = (key: string, points: number) => apart.set(key, (apart.get(key) ?? 0) + points)
  for (const reason of pick.reasons) add(keyOf(reason), contribution(reason, weights))
  for (const reason of next.reasons) add(keyOf(reason), -contribution(reason, weights))
  const [key = ''] = [...apart].sort(([, a], [, b]) => b - a)[0] ?? []
  const own = pick.reasons.find((reason) => keyOf(reason) === key && contribution(reason, weights) > 0)
  const others = next.reasons.find((reason) => keyOf(reason) === key)
  const said = own ?? others
  if (!said) return { because: strongest(pick, weights) }
  return {
    because: said.says,
    ...(said.criterion && { criterion: said.criterion }),
    ...(!own && { of: next.option }),
  }
}
