import { readPlan } from '../advisor/plan/read-plan.ts'
import { currencyOf } from './currency.ts'
import type { Draft, RowList } from './draft.ts'
import { joinedList } from './joined-lists.ts'
import { lineOf, type ReadInput } from './read-input.ts'
import { isSame } from './same-answer.ts'

export type Answers = Readonly<Record<string, unknown>>
type Evidence = Draft['evidence'][string]

/** An answer that two sources give differently: the plan and an input, or two inputs. */
export interface Difference {
  /** `nodePools/2/kernel`. */
  readonly key: string
  /** Its path in the proposed plan: `nodePools[0].kernel`. */
  readonly trait: string
  readonly mine: unknown
  readonly read: unknown
  /** What the proposed plan holds. */
  readonly settled: unknown
  /** False where the plan's answer was itself read from an input; `mineFrom` then says which. */
  readonly isByHand: boolean
  readonly mineFrom?: Evidence
  readonly from: string
  readonly input: string
  readonly line?: number
}

interface Place {
  readonly key: string
  readonly path: string
  /** Where the answers stand in the input's own plan: `nodePools[1]`. */
  readonly told: string
}

/** What a person chose on the way: values by the answer's key, and pieces of inputs that are to stay out. */
export interface Settled {
  readonly values: Answers
  readonly left: Readonly<Record<string, true>>
}

/** A plan on which the answers of inputs are laid, one input after the other. */
export class LaidAnswers {
  readonly differences: Difference[] = []
  readonly changed = new Set<string>()
  private readonly before: Draft
  private readonly chosen: Settled
  private readonly parts: Record<string, unknown>
  private readonly lists: Record<RowList, Answers[]>
  private readonly ids: Record<RowList, string[]>
  private readonly evidence: Record<string, Evidence>
  private readonly settledPaths = new Set<string>()
  private readonly places: Record<RowList, Map<string, number>>

  constructor(before: Draft, chosen: Settled) {
    const { nodePools, workloads, hosts, ...parts } = before.plan
    this.before = before
    this.chosen = chosen
    this.parts = parts
    this.lists = { nodePools: [...(nodePools ?? [])], workloads: [...(workloads ?? [])], hosts: [...(hosts ?? [])] }
    this.ids = {
      nodePools: [...before.rows.nodePools],
      workloads: [...before.rows.workloads],
      hosts: [...before.rows.hosts],
    }
    const placed = (list: RowList) => new Map(this.ids[list].map((id, at) => [id, at]))
    this.places = { nodePools: placed('nodePools'), workloads: placed('workloads'), hosts: placed('hosts') }
    this.evidence = { ...before.evidence }
  }

  idsOf = (list: RowList): readonly string[] => this.ids[list]

  row(list: RowList, id: string): Answers | undefined {
    return this.lists[list][this.places[list].get(id) ?? -1]
  }

  /**
   * Settles what the plan counts in: the first that says it, and a plan with prices says it by having them. Whether the
   * prices of this input may be taken: those of another currency may not.
   */
  layCurrency(read: string, input: ReadInput): boolean {
    const key = 'currency'
    const mine = this.parts[key] ?? currencyOf(this.before.plan)
    const { values } = this.chosen
    const settled = Object.hasOwn(values, key) ? values[key] : this.isLeft(input, '', key) ? mine : (mine ?? read)
    const line = lineOf(input, key)
    if (mine !== undefined && mine !== read) {
      const known = this.evidence[key]
      const isByHand = known === undefined || known.byHand === true
      const from = { from: input.from, input: input.id, ...(line && { line: line.line }) }
      const mineFrom = isByHand ? {} : { mineFrom: known }
      this.differences.push({ key, trait: key, mine, read, settled, isByHand, ...mineFrom, ...from })
    }
    if (settled !== undefined && settled !== mine) {
      this.parts[key] = settled
      this.changed.add(key)
      if (line && settled === read)
        this.evidence[key] = { input: input.from, line: line.line, text: line.text.slice(0, 120) }
    }
    return settled === read
  }

  layPart(part: string, read: Answers, input: ReadInput): void {
    const mine = this.parts[part]
    const place = { key: part, path: part, told: part }
    const laid = this.laid(typeof mine === 'object' && mine !== null ? { ...mine } : {}, read, place, input)
    if (mine !== undefined || Object.keys(laid).length > 0) this.parts[part] = laid
  }

  /** Fills a row, or adds it where the list has no row of this id. `told` is the row's place in its input. */
  layRow(list: RowList, id: string, read: Answers, told: string, input: ReadInput): void {
    let at = this.places[list].get(id)
    if (at === undefined) {
      at = this.ids[list].push(id) - 1
      this.places[list].set(id, at)
    }
    const place = { key: `${list}/${id}`, path: `${list}[${at}]`, told }
    this.lists[list][at] = this.laid(this.lists[list][at] ?? {}, read, place, input)
  }

  /** Says where a new answer came from, where that is more than one line. */
  explain(key: string, evidence: Evidence): void {
    if (this.changed.has(key) && this.evidence[key]?.byHand !== true) this.evidence[key] = evidence
  }

  /** What a person answered here about a row, and no input told. */
  answer(list: RowList, id: string, name: string, value: unknown): void {
    const at = this.places[list].get(id)
    const key = `${list}/${id}/${name}`
    if (at === undefined || this.changed.has(key) || value === undefined) return
    if (isSame(this.lists[list][at]?.[name], value)) return
    this.put(list, at, name, value)
    this.changed.add(key)
    this.settledPaths.add(`${list}[${at}].${name}`)
    const known = this.evidence[key]
    if (known) this.evidence[key] = { ...known, byHand: true }
  }

  private put(list: RowList, at: number, name: string, value: unknown): void {
    this.lists[list][at] = { ...this.lists[list][at], [name]: value }
  }

  private laid(mine: Answers, read: Answers, place: Place, input: ReadInput): Answers {
    const next: Record<string, unknown> = { ...mine }
    for (const [name, value] of Object.entries(read)) {
      if (this.isLeft(input, place.told, name)) continue
      const settled = this.settle(name, mine[name], value, place, input)
      if (settled !== undefined) next[name] = settled
    }
    return next
  }

  private isLeft = (input: ReadInput, told: string, name: string): boolean =>
    Object.hasOwn(this.chosen.left, `${input.id}/${told === '' ? name : `${told}.${name}`}`)

  /** What the plan holds afterwards; notes the difference, and the line that the answer came from. */
  private settle(name: string, mine: unknown, read: unknown, place: Place, input: ReadInput): unknown {
    const key = `${place.key}/${name}`
    const trait = `${place.path}.${name}`
    const { values } = this.chosen
    const known = this.evidence[key]
    const isByHand = known === undefined || known.byHand === true
    const joined = joinedList(trait, mine, read)
    const isTold = mine !== undefined && !joined && !isSame(mine, read)
    const settled = Object.hasOwn(values, key) ? values[key] : isTold && isByHand ? mine : (joined ?? read)
    const line = lineOf(input, `${place.told}.${name}`)
    if (isTold) {
      const from = { from: input.from, input: input.id, ...(line && { line: line.line }) }
      const mineFrom = known && !isByHand ? { mineFrom: known } : {}
      this.differences.push({ key, trait, mine, read, settled, isByHand, ...mineFrom, ...from })
    }
    if (settled === undefined || isSame(settled, mine)) return mine
    this.changed.add(key)
    this.settledPaths.add(trait)
    if (line) {
      const shown = { input: input.from, line: line.line, text: line.text.slice(0, 120) }
      this.evidence[key] = isSame(settled, joined ?? read) ? shown : { ...shown, byHand: true }
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
