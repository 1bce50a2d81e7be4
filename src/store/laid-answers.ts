import { readPlan } from '../advisor/plan/read-plan.ts'
import type { Draft, RowList } from './draft.ts'
import type { ReadInput } from './read-input.ts'

export type Answers = Readonly<Record<string, unknown>>

/** An answer of the plan that an input contradicts. */
export interface Difference {
  /** `nodePools/2/kernel`. */
  readonly key: string
  /** Its path in the proposed plan: `nodePools[0].kernel`. */
  readonly trait: string
  readonly mine: unknown
  readonly read: unknown
  /** What the proposed plan holds. */
  readonly settled: unknown
  /** False where the plan's answer was itself read from an earlier input. */
  readonly isByHand: boolean
  readonly from: string
  readonly line?: number
}

interface Place {
  readonly key: string
  readonly path: string
  /** Where the answers stand in the input's own plan: `nodePools[1]`. */
  readonly told: string
}

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** A plan on which the answers of inputs are laid, one input after the other. */
export class LaidAnswers {
  readonly differences: Difference[] = []
  readonly changed = new Set<string>()
  private readonly before: Draft
  private readonly values: Answers
  private readonly parts: Record<string, unknown>
  private readonly lists: Record<RowList, Answers[]>
  private readonly ids: Record<RowList, string[]>
  private readonly evidence: Draft['evidence']
  private readonly settledPaths = new Set<string>()

  constructor(before: Draft, values: Answers) {
    const { nodePools, workloads, hosts, ...parts } = before.plan
    this.before = before
    this.values = values
    this.parts = parts
    this.lists = { nodePools: [...(nodePools ?? [])], workloads: [...(workloads ?? [])], hosts: [...(hosts ?? [])] }
    this.ids = {
      nodePools: [...before.rows.nodePools],
      workloads: [...before.rows.workloads],
      hosts: [...before.rows.hosts],
    }
    this.evidence = { ...before.evidence }
  }

  rowsOf(list: RowList): { readonly id: string; readonly answers: Answers }[] {
    return this.ids[list].map((id, at) => ({ id, answers: this.lists[list][at] ?? {} }))
  }

  layPart(part: string, read: Answers, input: ReadInput): void {
    const mine = this.parts[part]
    const place = { key: part, path: part, told: part }
    this.parts[part] = this.laid(typeof mine === 'object' && mine !== null ? { ...mine } : {}, read, place, input)
  }

  /** Fills a row, or adds it where the list has no row of this id. */
  layRow(list: RowList, id: string, read: Answers, told: string, input: ReadInput): void {
    if (!this.ids[list].includes(id)) this.ids[list].push(id)
    const at = this.ids[list].indexOf(id)
    const place = { key: `${list}/${id}`, path: `${list}[${at}]`, told }
    this.lists[list][at] = this.laid(this.lists[list][at] ?? {}, read, place, input)
  }

  private laid(mine: Answers, read: Answers, place: Place, input: ReadInput): Answers {
    const entries = Object.entries(read).map(([name, value]) => [
      name,
      this.settle(name, mine[name], value, place, input),
    ])
    const answered = entries.filter(([, value]) => value !== undefined)
    return { ...mine, ...Object.fromEntries(answered) }
  }

  /** What the plan holds afterwards; notes the difference, and the line that the answer came from. */
  private settle(name: string, mine: unknown, read: unknown, place: Place, input: ReadInput): unknown {
    const key = `${place.key}/${name}`
    const trait = `${place.path}.${name}`
    const known = this.evidence[key]
    const isByHand = known === undefined || known.byHand === true
    const isTold = mine !== undefined && !isSame(mine, read)
    const settled = Object.hasOwn(this.values, key) ? this.values[key] : isTold && isByHand ? mine : read
    const line = input.understood.find((one) => one.trait === `${place.told}.${name}`)
    if (isTold) {
      const from = { from: input.from, ...(line && { line: line.line }) }
      this.differences.push({ key, trait, mine, read, settled, isByHand, ...from })
    }
    if (settled === undefined || isSame(settled, mine)) return mine
    this.changed.add(key)
    this.settledPaths.add(trait)
    if (line) {
      const shown = { input: input.from, line: line.line, text: line.text.slice(0, 120) }
      this.evidence[key] = isSame(settled, read) ? shown : { ...shown, byHand: true }
    }
    return settled
  }

  /** The plan with everything laid on it; a sentence where it would be none. */
  draft(): Draft | string {
    const { dontKnow: _before, ...parts } = this.parts
    const unknown = (this.before.plan.dontKnow ?? []).filter((path) => !this.settledPaths.has(path))
    const lists = Object.entries(this.lists).filter(([, rows]) => rows.length > 0)
    const read = readPlan({ ...parts, ...(unknown.length > 0 && { dontKnow: unknown }), ...Object.fromEntries(lists) })
    if (read.kind === 'invalid') return read.says
    const typed = Object.entries(this.before.typed).filter(([key]) => !this.changed.has(key))
    return { plan: read.plan, rows: this.ids, evidence: this.evidence, typed: Object.fromEntries(typed) }
  }
}
