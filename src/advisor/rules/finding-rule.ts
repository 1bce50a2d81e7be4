import type { Finding, Outcome } from '../advice/advice.ts'
import type { Catalog } from '../catalog/catalog-shape.ts'
import type { NodePool } from '../plan/node-pool.ts'
import type { Plan } from '../plan/plan.ts'
import type { Platform } from '../plan/platform.ts'
import type { Registry } from '../plan/registry.ts'
import type { Workload } from '../plan/workload.ts'
import type { Accessor } from './rule.ts'
import type { Says } from './verdict.ts'

interface Context<R> {
  /** Recording views: what a rule reads of them becomes the finding's traits. */
  readonly platform: Platform
  readonly row: R
  /** How the row came out. */
  readonly outcome: Outcome
  /** The whole plan, for what lies outside the row: a rule that reads it names what it reads in `besides`. */
  readonly plan: Plan
  readonly catalog: Catalog
}

interface About<S extends string, R> {
  readonly id: string
  /** One sentence for people: what this rule finds. */
  readonly says: string
  readonly severity: Finding['severity']
  readonly kind: Finding['kind']
  readonly scope: S
  /** The answers outside platform and row that it holds against them: `nodePools`. */
  readonly besides?: readonly string[]
  /**
   * Rows of one such key share one finding, about the first of them, which says how many more there are; absent: every
   * row has its own. A row without a key has none.
   */
  readonly alike?: (context: Context<R>) => string | undefined
  /** At most one finding per row. */
  readonly find: (context: Context<R>, the: Accessor) => Says | undefined
}

/** A rule about what cuts across tiers, or about answers that contradict each other. */
export type FindingRule =
  About<'pool', NodePool> | About<'workload', Workload> | About<'registry', Registry> | About<'platform', Platform>
