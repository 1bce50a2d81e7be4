import type { Workload } from '../../advisor/plan/workload.ts'
import type { Cited } from '../../ui/Citation.tsx'

/** A well-known kind of workload: what its documents tell of it, and nothing that they do not. */
export interface Preset {
  readonly id: string
  readonly label: string
  readonly group: string
  readonly workload: Workload
  /** What the source says that the traits rest on. */
  readonly because: string
  readonly source: Cited
}
