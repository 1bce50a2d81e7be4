import type { Workload } from '../../advisor/plan/workload.ts'
import type { Note, Understood } from '../importer.ts'
import { claimAnswers } from './claim-answers.ts'
import { evidenceLine } from './evidence-line.ts'
import { withoutLogin } from './without-login.ts'
import type { WorkloadUse } from './container-use.ts'
import { workloadState } from './workload-state.ts'

/** A row of the plan, with where each of its answers comes from. */
export interface WorkloadRow {
  readonly workload: Workload
  /** Traits are named `workloads[index].…`; in the order in which they should be read. */
  readonly understood: readonly Understood[]
  /** What a person should hear, and what only a person can answer (`asks`). */
  readonly notes: readonly Note[]
}

/** An answer before it knows its place in the plan. */
export interface RowAnswer {
  readonly trait: keyof Workload
  readonly value: Workload[keyof Workload]
  readonly line: number
  readonly isInferred?: boolean
  readonly because?: string
}

/**
 * What a service or workload tells a plan: its state with the evidence, kind and product from its image, access mode,
 * size and class from its claims. What cannot be told for certain is asked about, never guessed.
 * In: the use; its place among the plan's workloads; the lines of the text, for evidence. Out: pure; never throws.
 */
export function workloadRow(use: WorkloadUse, index: number, lines: readonly string[]): WorkloadRow {
  const textAt = (line: number) => evidenceLine(lines[line - 1] ?? '')
  const { answers, asks, warnings, mounts, image } = workloadState(use)
  const all: readonly RowAnswer[] = [
    { trait: 'name', value: use.name.slice(0, 1_000), line: use.line },
    ...(image ? [{ trait: 'image' as const, value: withoutLogin(image.value).slice(0, 1_000), line: image.line }] : []),
    ...answers,
    ...plainAnswers(use),
    ...claimAnswers(mounts),
  ]
  const understood = all.map(({ trait, value, line, isInferred, because }): Understood => ({
    trait: `workloads[${String(index)}].${trait}`,
    value,
    line,
    text: textAt(line),
    ...(isInferred === true && { isInferred: true }),
    ...(because !== undefined && { because }),
  }))
  const notes = warnings.map(({ line, says }): Note => ({ line, text: textAt(line), says }))
  if (asks) notes.push({ ...asks, text: textAt(asks.line), asks: `workloads[${String(index)}].state` })
  return { workload: Object.fromEntries(all.map(({ trait, value }) => [trait, value])), understood, notes }
}

function plainAnswers(use: WorkloadUse): RowAnswer[] {
  const { orchestrator, os, replicas, secrets, config, constraints } = use
  return [
    ...(orchestrator ? [{ trait: 'orchestrator' as const, ...orchestrator, isInferred: true }] : []),
    ...(os ? [{ trait: 'os' as const, ...os, isInferred: true }] : []),
    ...(replicas ? [{ trait: 'replicas' as const, ...replicas }] : []),
    ...(secrets ? [{ trait: 'secrets' as const, ...secrets }] : []),
    ...(config ? [{ trait: 'config' as const, ...config }] : []),
    ...(constraints?.[0]
      ? [{ trait: 'constraints' as const, value: constraints.map(({ value }) => value), line: constraints[0].line }]
      : []),
  ]
}
