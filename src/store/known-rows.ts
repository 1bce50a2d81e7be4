import { freshId, type Draft, type RowList } from './draft.ts'
import type { Answers, LaidAnswers } from './laid-answers.ts'
import { rowFor } from './row-for.ts'

/** Nobody picks a row from a longer list by hand. */
const mostChoices = 60

/** The rows that a plan has while inputs are laid on it, found by name without walking through all of them. */
export class KnownRows {
  private readonly laid: LaidAnswers
  private readonly next: Record<RowList, number>
  private readonly byName: Record<RowList, Map<unknown, string[]>> = {
    nodePools: new Map(),
    workloads: new Map(),
    hosts: new Map(),
  }

  constructor(laid: LaidAnswers, { rows, plan }: Draft) {
    this.laid = laid
    const first = (list: RowList) => Number(freshId(rows[list]))
    this.next = { nodePools: first('nodePools'), workloads: first('workloads'), hosts: first('hosts') }
    for (const list of ['workloads', 'hosts'] as const)
      for (const [at, row] of (plan[list] ?? []).entries()) this.note(list, rows[list][at] ?? '', row)
  }

  freshId(list: RowList): string {
    const id = String(this.next[list])
    this.next[list] += 1
    return id
  }

  note(list: RowList, id: string, row: Answers): void {
    const named = this.byName[list].get(row['name'])
    if (!named) this.byName[list].set(row['name'], [id])
    else if (!named.includes(id)) named.push(id)
  }

  /** The row that a person chose, else the one that is meant without doubt. */
  filled(list: RowList, row: Answers, chosen: string | undefined, taken: ReadonlySet<string>): string | undefined {
    if (chosen !== undefined && this.laid.row(list, chosen) && !taken.has(chosen)) return chosen
    const ids = list === 'nodePools' ? this.laid.idsOf(list) : (this.byName[list].get(row['name']) ?? [])
    const free = ids.filter((id) => !taken.has(id))
    return rowFor(
      list,
      row,
      free.map((id) => ({ id, answers: this.laid.row(list, id) ?? {} })),
    )
  }

  mayFill(list: RowList, taken: ReadonlySet<string>): readonly string[] {
    const ids = this.laid.idsOf(list)
    return ids.length > mostChoices ? [] : ids.filter((id) => !taken.has(id))
  }
}
