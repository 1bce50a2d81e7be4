import type { Reason } from '../advisor/advice/advice.ts'
import { conditionsOf, picksOf, type ReportRow } from './report-rows.ts'

/** Something to do before the picks can be used, and the picks that need it. */
export interface Task {
  readonly reason: Reason
  readonly needs: readonly { readonly row: ReportRow; readonly option: string; readonly isTied: boolean }[]
}

export interface Tasks {
  readonly toAcquire: readonly Task[]
  readonly toDo: readonly Task[]
}

/** What the picks of all rows ask for: what is said twice in the same words stands once, what most need first. */
export function tasksOf(rows: readonly ReportRow[]): Tasks {
  const toAcquire = new Map<string, Task>()
  const toDo = new Map<string, Task>()
  for (const row of rows) {
    const picks = picksOf(row.outcome)
    for (const pick of picks) {
      const need = { row, option: pick.option, isTied: picks.length > 1 }
      const conditions = conditionsOf(pick)
      if (conditions.toAcquire) note(toAcquire, conditions.toAcquire, need)
      for (const reason of conditions.toDo) note(toDo, reason, need)
    }
  }
  return { toAcquire: byNeed(toAcquire), toDo: byNeed(toDo) }
}

/** A task as it is shown: for which options and rows, of very many the first. */
export interface TaskLine {
  readonly reason: Reason
  readonly options: readonly string[]
  readonly isTied: boolean
  readonly names: readonly string[]
  readonly count: number
}

function taskLineOf({ reason, needs }: Task): TaskLine {
  return {
    reason,
    options: [...new Set(needs.map(({ option }) => option))],
    isTied: needs[0]?.isTied ?? false,
    names: needs.map(({ row }) => row.about),
    count: needs.length,
  }
}

/** The tasks of all rows, as they are shown. */
export function taskLinesOf(rows: readonly ReportRow[]): { toAcquire: readonly TaskLine[]; toDo: readonly TaskLine[] } {
  const { toAcquire, toDo } = tasksOf(rows)
  return { toAcquire: toAcquire.map(taskLineOf), toDo: toDo.map(taskLineOf) }
}

function note(tasks: Map<string, Task>, reason: Reason, need: Task['needs'][number]): void {
  const key = `${reason.says}\n${reason.check ?? ''}`
  const same = tasks.get(key)
  tasks.set(key, same ? { ...same, needs: [...same.needs, need] } : { reason, needs: [need] })
}

const byNeed = (tasks: ReadonlyMap<string, Task>) => [...tasks.values()].sort((a, b) => b.needs.length - a.needs.length)
