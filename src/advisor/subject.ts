import type { NodePool } from './plan/node-pool.ts'
import type { Plan } from './plan/plan.ts'
import type { Platform } from './plan/platform.ts'
import type { Priorities } from './plan/priorities.ts'
import type { Registry } from './plan/registry.ts'
import type { Workload } from './plan/workload.ts'

interface Around {
  readonly platform: Platform
  readonly nodePools: readonly NodePool[]
  readonly priorities: Priorities
  /** Of every figure of the plan; absent: USD. */
  readonly currency?: string
  /** USD for one unit of that currency. */
  readonly usdPerUnit?: number
  /** The path of the row in the plan: `workloads[2]`. */
  readonly path: string
}

/** One row of advice to be: what it is about, and the part of the plan that it may look at. */
export type Subject =
  | (Around & { readonly kind: 'image'; readonly row: NodePool })
  | (Around & { readonly kind: 'volume'; readonly row: Workload })
  | (Around & { readonly kind: 'secrets-config'; readonly row: Workload; readonly need: 'secrets' | 'config' })
  | (Around & { readonly kind: 'registry'; readonly row: Registry })

/** The part of the plan that every row may look at. */
export function aroundOf(plan: Plan): Omit<Around, 'path'> {
  const { platform = {}, nodePools = [], priorities = {}, currency, usdPerUnit } = plan
  return {
    platform,
    nodePools,
    priorities,
    ...(currency !== undefined && { currency }),
    ...(usdPerUnit !== undefined && { usdPerUnit }),
  }
}

/** The pools that a workload may run on: the one it names, else all. */
export function poolsFor(subject: Subject): readonly NodePool[] {
  if (subject.kind === 'registry') return subject.nodePools
  if (subject.kind === 'image') return [subject.row]
  const { pool } = subject.row
  return pool === undefined ? subject.nodePools : subject.nodePools.filter(({ name }) => name === pool)
}

/** The orchestrator that a row runs under: the platform's, or under "both" its own answer. */
export function orchestratorOf(subject: Subject): 'swarm' | 'kubernetes' | 'single-host' | undefined {
  const { orchestrator } = subject.platform
  if (subject.kind === 'registry' && subject.row.orchestrator === 'single-host') return 'single-host'
  if (orchestrator === 'swarm' || orchestrator === 'kubernetes') return orchestrator
  if (subject.platform.mke === '4k') return 'kubernetes'
  return orchestrator === 'both' && subject.kind !== 'image' ? subject.row.orchestrator : undefined
}

/** The path of the answer that settles the row's orchestrator. */
export function orchestratorPath(subject: Subject): string {
  const isOwn =
    (subject.kind === 'registry' && subject.row.orchestrator === 'single-host') ||
    (subject.platform.orchestrator === 'both' && subject.kind !== 'image' && subject.platform.mke !== '4k')
  return isOwn ? `${subject.path}.orchestrator` : 'platform.orchestrator'
}

/**
 * A copy of the row's world in which one question is answered, or answered otherwise: of its own row, of the platform, of
 * a pool, of the priorities or of the plan as a whole.
 */
export function answered(subject: Subject, path: string, value: unknown): Subject {
  const name = path.slice(path.indexOf('.') + 1)
  if (path.startsWith(`${subject.path}.`)) return { ...subject, row: { ...subject.row, [name]: value } } as Subject
  if (path.startsWith('platform.')) return { ...subject, platform: { ...subject.platform, [name]: value } } as Subject
  if (path.startsWith('priorities.')) return { ...subject, priorities: { ...subject.priorities, [name]: value } }
  const pool = /^nodePools\[(\d+)\]/.exec(path)?.[1]
  if (pool === undefined) return { ...subject, [path]: value }
  return {
    ...subject,
    nodePools: subject.nodePools.map((one, i) => (i === Number(pool) ? { ...one, [name]: value } : one)),
  }
}
