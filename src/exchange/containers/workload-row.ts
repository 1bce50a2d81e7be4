import type { Workload } from '../../advisor/plan/workload.ts'
import type { Note, Understood } from '../importer.ts'
import type { WorkloadUse } from './container-use.ts'

/** A row of the plan, with where each of its answers comes from. */
export interface WorkloadRow {
  readonly workload: Workload
  /** Traits are named `workloads[index].…`; in the order in which they should be read. */
  readonly understood: readonly Understood[]
  /** What a person should hear, and what only a person can answer (`asks`). */
  readonly notes: readonly Note[]
}

/**
 * What a service or workload tells a plan: its state with the evidence, kind and product from its image, access mode,
 * size and class from its claims. What cannot be told for certain is asked about, never guessed.
 * In: the use; its place among the plan's workloads; the lines of the text, for evidence. Out: pure; never throws.
 */
export function workloadRow(use: WorkloadUse, index: number, lines: readonly string[]): WorkloadRow {
  void index
  void lines
  return { workload: { name: use.name }, understood: [], notes: [] }
}
