import { advise } from '../../advise.ts'
import type { Advice, Judged, Reason, Rejected, Tier } from '../../advice/advice.ts'
import { catalog } from '../../catalog/catalog.ts'
import type { NodePool } from '../../plan/node-pool.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Platform } from '../../plan/platform.ts'

/** For tests only: a pool on which nothing is open and nothing is wrong. */
export const soundPool: NodePool = {
  os: 'rhel',
  osVersion: '9.4',
  kernel: '5.14.0-427.13.1.el9_4.x86_64',
  engine: 'mcr',
  engineVersion: '25.0.13',
  backingFs: 'xfs',
  dType: true,
}

/** For tests only: the whole advice on a plan of one pool. */
export function adviceWith(pool: NodePool, platform?: Platform): Advice {
  const plan: Plan = { schema: 1, nodePools: [pool], registry: { product: 'none' }, ...(platform && { platform }) }
  return advise(plan, catalog)
}

/** For tests only: the advice on one pool. */
export function adviceOn(pool: NodePool, platform?: Platform): Tier {
  const [tier] = adviceWith(pool, platform).image
  if (!tier) throw new Error('a plan with one pool has one row')
  return tier
}

/** For tests only: the option that leads, the tied ones joined by `+`, or the kind. */
export function pickOn(pool: NodePool): string {
  const tier = adviceOn(pool)
  if (tier.kind === 'recommended') return tier.pick.option
  return tier.kind === 'tied' ? tier.picks.map(({ option }) => option).join('+') : tier.kind
}

/** For tests only: an option as it stands on a pool, judged or rejected. */
export function standingOn(pool: NodePool, option: string): Judged | Rejected {
  const tier = adviceOn(pool)
  const judged = tier.kind === 'recommended' ? [tier.pick] : tier.kind === 'tied' ? tier.picks : []
  const others = tier.kind === 'recommended' || tier.kind === 'tied' ? tier.alternatives : []
  const rejected = tier.kind === 'not-needed' ? [] : tier.rejected
  const found = [...judged, ...others, ...rejected].find((one) => one.option === option)
  if (!found) throw new Error(`${option} stands nowhere on this pool`)
  return found
}

/** For tests only: what a rule says of an option on a pool, in a word: `blocks`, `condition`, `warns` ... or `silent`. */
export function wordOf(rule: string, pool: NodePool, option: string): string {
  const standing = standingOn(pool, option)
  const has = (reasons: readonly Reason[]) => reasons.some((one) => one.rule === `storage-driver/${rule}`)
  if ('blocks' in standing) return has(standing.blocks) ? 'blocks' : 'blocked otherwise'
  if (has(standing.conditions)) return 'condition'
  if (has(standing.warnings)) return 'warns'
  return has(standing.reasons) ? 'reason' : 'silent'
}
