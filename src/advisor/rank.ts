import type { SupportLevel } from './advice/advice.ts'
import type { Criterion, Priorities } from './plan/priorities.ts'

/** One number per criterion. */
export type Weights = Readonly<Record<Criterion, number>>

/** What counts in each tier before the person weighs anything. */
export const profiles = {
  image: { performance: 5, resilience: 2, cost: 1, scalability: 1, security: 2, operability: 5 },
  volume: { performance: 3, resilience: 4, cost: 3, scalability: 2, security: 2, operability: 3 },
  'secrets-config': { performance: 0, resilience: 2, cost: 1, scalability: 1, security: 5, operability: 4 },
  registry: { performance: 1, resilience: 5, cost: 4, scalability: 5, security: 3, operability: 3 },
} as const satisfies Record<string, Weights>

export type TierName = keyof typeof profiles

/** Written out, since every point that a rule gives is divided by it. */
const total = ({ performance, resilience, cost, scalability, security, operability }: Weights) =>
  performance + resilience + cost + scalability + security + operability

/** True where the priorities leave a tier no weight at all, so that they cannot be followed there. */
export function isWeightless(profile: Weights, priorities: Priorities | Partial<Weights>): boolean {
  return total(weigh(profile, priorities)) === 0
}

function weigh(profile: Weights, priorities: Priorities | Partial<Weights>): Weights {
  const weight = (criterion: Criterion) => (profile[criterion] * (priorities[criterion] ?? 3)) / 3
  return {
    performance: weight('performance'),
    resilience: weight('resilience'),
    cost: weight('cost'),
    scalability: weight('scalability'),
    security: weight('security'),
    operability: weight('operability'),
  }
}

/** The tier's profile times priority / 3; priorities that leave no weight at all count as unanswered. */
export function weightsOf(profile: Weights, priorities: Priorities | Partial<Weights>): Weights {
  return isWeightless(profile, priorities) ? profile : weigh(profile, priorities)
}

/** What `points` on `criterion` add to a score, in points of 0..100. */
export function contributionOf(points: number, criterion: Criterion, weights: Weights): number {
  return (50 * weights[criterion] * points) / (3 * total(weights))
}

/** 50 plus the contributions: 0..100, since the shares of all rules on a criterion add up to at most 3. */
export function scoreOf(
  weighed: readonly { readonly criterion: Criterion; readonly points: number }[],
  weights: Weights,
): number {
  return weighed.reduce((sum, { criterion, points }) => sum + contributionOf(points, criterion, weights), 50)
}

interface Ranked {
  readonly atHand: boolean
  readonly support: SupportLevel
  readonly score: number
}

/** Scores closer than this to the first one's are a tie. */
export const tieMargin = 1

const isSupported = ({ support }: Ranked) => support === 'supported'

/** Negative where `a` comes first. */
function compare(a: Ranked, b: Ranked): number {
  return Number(b.atHand) - Number(a.atHand) || Number(isSupported(b)) - Number(isSupported(a)) || b.score - a.score
}

/** At hand first, then supported, then score; the catalog's order, which is the input's, decides what is left. */
export function rank<R extends Ranked>(standings: readonly R[]): R[] {
  return [...standings].sort(compare)
}

const isTied = (one: Ranked, first: Ranked) =>
  one.atHand === first.atHand && one.support === first.support && first.score - one.score < tieMargin

/** The first of a ranking and those of its level that score less than `tieMargin` below it; never chained. */
export function leadersOf<R extends Ranked>(ranked: readonly R[]): R[] {
  const [first] = ranked
  return first ? ranked.filter((one) => isTied(one, first)) : []
}

/** The same options as `leadersOf(rank(standings))`, in the catalog's order, without ranking those that do not lead. */
export function leadersAmong<R extends Ranked>(standings: readonly R[]): R[] {
  let first: R | undefined
  for (const one of standings) if (!first || compare(one, first) < 0) first = one
  const best = first
  return best ? standings.filter((one) => isTied(one, best)) : []
}
