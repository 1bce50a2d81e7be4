import { advise } from '../../advise.ts'
import { catalog } from '../../catalog/catalog.ts'
import type { NodePool } from '../../plan/node-pool.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Platform } from '../../plan/platform.ts'
import type { Registry } from '../../plan/registry.ts'
import type { Workload } from '../../plan/workload.ts'

/** Nearly every plan gets these, beside whatever else a test is about. */
const onBackups = 'finding/what-a-backup-of-'

/** For tests: the findings on a plan; and their rules, without the prefix that all share and without backups. */
export const findingsOn = (parts: Omit<Plan, 'schema'>) => advise({ schema: 1, ...parts }, catalog).findings
export const rulesOn = (parts: Omit<Plan, 'schema'>) =>
  findingsOn(parts)
    .filter(({ rule }) => !rule.startsWith(onBackups))
    .map(({ rule }) => rule.replace('finding/', ''))

export const onMke39 = { mke: '3.9', orchestrator: 'kubernetes', site: 'bare-metal', onHand: [] } satisfies Platform
export const onWorkload = (row: Workload, platform: Platform = onMke39) => rulesOn({ platform, workloads: [row] })
export const onPool = (row: NodePool, platform: Platform = onMke39) => rulesOn({ platform, nodePools: [row] })
export const onRegistry = (row: Registry, platform: Platform = onMke39) => rulesOn({ platform, registry: row })
export const onPlatform = (platform: Platform) => rulesOn({ platform })

export const swarm: Platform = { ...onMke39, orchestrator: 'swarm' }
export const both: Platform = { ...onMke39, orchestrator: 'both' }
export const on4k: Platform = { ...onMke39, mke: '4k' }
