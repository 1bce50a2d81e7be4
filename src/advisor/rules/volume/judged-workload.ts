import { advise } from '../../advise.ts'
import type { Judged, Reason, Rejected, Tier } from '../../advice/advice.ts'
import { catalog } from '../../catalog/catalog.ts'
import type { NodePool } from '../../plan/node-pool.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Platform } from '../../plan/platform.ts'
import type { Priorities } from '../../plan/priorities.ts'
import type { Workload } from '../../plan/workload.ts'

/** For tests only: where a workload runs, and what is said of the plan as a whole. */
export interface Setting {
  readonly platform?: Platform
  readonly pools?: NodePool[]
  readonly money?: Pick<Plan, 'currency' | 'usdPerUnit'>
  readonly priorities?: Priorities
}

/** For tests only: a cluster of five good nodes without storage of its own, on which nothing is open. */
export const bareKubernetes = {
  platform: { site: 'bare-metal', orchestrator: 'kubernetes', mke: '3.8', kubernetes: '1.31', onHand: [] },
  pools: [{ os: 'ubuntu', osVersion: '22.04', kernel: '5.15.0-112-generic', engineVersion: '25.0.13', nodes: 5 }],
} satisfies Setting

/** For tests only: the same nodes under Swarm. */
export const bareSwarm = {
  platform: { site: 'bare-metal', orchestrator: 'swarm', mke: '3.8', onHand: [] },
  pools: bareKubernetes.pools,
} satisfies Setting

/** For tests only: a setting with other answers about the platform. */
export const on = (setting: Setting, platform: Platform, pools = setting.pools): Setting => ({
  ...setting,
  platform: { ...setting.platform, ...platform },
  ...(pools && { pools }),
})

/** For tests only: the advice on one stateful workload. */
export function tierFor(workload: Workload, { platform, pools, money, priorities }: Setting): Tier {
  const plan: Plan = {
    schema: 1,
    workloads: [{ state: 'stateful', ...workload }],
    registry: { product: 'none' },
    ...(platform && { platform }),
    ...(pools && { nodePools: pools }),
    ...money,
    ...(priorities && { priorities }),
  }
  const [tier] = advise(plan, catalog).volumes
  if (!tier) throw new Error('a plan with one workload has one row')
  return tier
}

const leaders = (tier: Tier): readonly Judged[] =>
  tier.kind === 'recommended' ? [tier.pick] : tier.kind === 'tied' ? tier.picks : []

/** For tests only: the option that leads, the tied ones joined by ` + `, or the kind; `!` where it must be acquired. */
export function pickFor(workload: Workload, setting: Setting): string {
  const tier = tierFor(workload, setting)
  const names = leaders(tier).map(({ option, atHand }) => `${option}${atHand ? '' : '!'}`)
  return names.length > 0 ? names.join(' + ') : tier.kind
}

/** For tests only: an option as it stands, judged or rejected. */
export function standingFor(workload: Workload, setting: Setting, option: string): Judged | Rejected {
  const tier = tierFor(workload, setting)
  const others = tier.kind === 'recommended' || tier.kind === 'tied' ? tier.alternatives : []
  const rejected = tier.kind === 'not-needed' ? [] : tier.rejected
  const found = [...leaders(tier), ...others, ...rejected].find((one) => one.option === option)
  if (!found) throw new Error(`${option} stands nowhere here`)
  return found
}

/** For tests only: every reason that a rule gives an option. */
export function saidBy(rule: string, workload: Workload, setting: Setting, option: string): readonly Reason[] {
  const standing = standingFor(workload, setting, option)
  const all =
    'blocks' in standing ? standing.blocks : [...standing.conditions, ...standing.warnings, ...standing.reasons]
  return all.filter((one) => one.rule === `volume/${rule}`)
}

/** For tests only: what a rule says of an option, in a word, with its points: `blocks`, `condition`, `warns`, `-0.5` ... */
export function wordFor(rule: string, workload: Workload, setting: Setting, option: string): string {
  const standing = standingFor(workload, setting, option)
  const has = (reasons: readonly Reason[]) => reasons.filter((one) => one.rule === `volume/${rule}`)
  if ('blocks' in standing) return has(standing.blocks).length > 0 ? 'blocks' : 'blocked otherwise'
  const points = has(standing.reasons).flatMap((one) => (one.points === undefined ? [] : [one.points.toFixed(2)]))
  const words = [
    ...(has(standing.conditions).length > 0 ? ['condition'] : []),
    ...(has(standing.warnings).length > 0 ? ['warns'] : []),
    ...points,
  ]
  return words.join(' ') || (has(standing.reasons).length > 0 ? 'reason' : 'silent')
}
