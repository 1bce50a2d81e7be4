import { alikeNodes, type Alike } from './alike-nodes.ts'
import { withoutPrice } from './currency.ts'
import type { Draft, RowList } from './draft.ts'
import { KnownRows } from './known-rows.ts'
import { LaidAnswers, type Answers, type Difference, type Settled } from './laid-answers.ts'
import type { ReadInput } from './read-input.ts'

export interface Choices extends Settled {
  /** Where a row of an input goes, by its key: the id of a row of the plan, or `new`. */
  readonly rows: Readonly<Record<string, string>>
}

/** `values` are what the person settled on, by the answer's key; `left` are pieces by input and path: `a/nodePools[0]`. */
export const noChoices: Choices = { rows: {}, values: {}, left: {} }

export interface ProposedRow {
  /** `<input>/nodePools/0`: the row as its input numbers it. */
  readonly key: string
  readonly list: RowList
  /** Its id in the proposed plan; of a row that is left out, the one it would have. */
  readonly id: string
  readonly isNew: boolean
  readonly isLeft: boolean
  /** It differs from a row before it in nothing but name and number, and is counted with that one. */
  readonly isJoined: boolean
  /** Rows that it may go into. */
  readonly mayFill: readonly string[]
}

/** The plan as it would be with what was read in it. */
export interface Proposal {
  /** The plan itself where the proposed one would be none, such as one of more kinds of node than a plan holds. */
  readonly draft: Draft
  readonly refused?: string
  readonly rows: readonly ProposedRow[]
  /** Answers that the plan and an input, or two inputs, give differently. */
  readonly differences: readonly Difference[]
  /** Keys of the answers that the plan did not have, or had differently. */
  readonly changed: readonly string[]
}

const lists = ['nodePools', 'workloads', 'hosts'] as const
const parts = ['platform', 'registry', 'priorities'] as const

/**
 * Works out what a plan becomes with what inputs tell; nothing is changed yet. What the plan has already stays, unless
 * it was itself read, or the person chose otherwise: `differences` lists every such answer.
 */
export function proposalOf(draft: Draft, inputs: readonly ReadInput[], choices: Choices): Proposal {
  const steps = proposing(draft, inputs, choices)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** So many rows are laid between two steps. */
const rowsPerStep = 50

/** The same in steps of a few milliseconds, between which a page can do something else. */
export function* proposing(
  draft: Draft,
  inputs: readonly ReadInput[],
  choices: Choices,
): Generator<undefined, Proposal> {
  const laid = new LaidAnswers(draft, choices)
  const known = new KnownRows(laid, draft)
  const isApart = (key: string) => Object.hasOwn(choices.rows, key) || isLeftOut(choices, key)
  const alike = alikeNodes(inputs, isApart)
  const placed = new Map<string, string>()
  const rows: ProposedRow[] = []
  for (const input of inputs) {
    const { currency } = input.plan
    const isPriced = currency === undefined || laid.layCurrency(currency, input)
    for (const part of parts) if (input.plan[part]) laid.layPart(part, input.plan[part], input)
    for (const list of lists) {
      const taken = new Set<string>()
      const laying = { laid, known, alike, placed, choices, input, list, taken }
      const read: readonly Answers[] = input.plan[list] ?? []
      for (const [at, row] of read.entries()) {
        rows.push(layRow(laying, isPriced ? row : withoutPrice(row), at))
        if (at % rowsPerStep === rowsPerStep - 1) yield
      }
    }
  }
  for (const [key, value] of Object.entries(choices.values)) answerByHand(laid, key, value)
  const { differences } = laid
  const changed = [...laid.changed]
  yield
  const next = laid.draft()
  yield
  if (typeof next === 'string') return { draft, refused: next, rows, differences, changed: [] }
  return { draft: next, rows, differences, changed }
}

const isLeftOut = ({ left }: Choices, key: string) => Object.hasOwn(left, key.replace(/\/(\d+)$/, '[$1]'))

interface Laying {
  readonly laid: LaidAnswers
  readonly known: KnownRows
  readonly alike: ReadonlyMap<string, Alike>
  /** The row of the plan that each row of an input went into. */
  readonly placed: Map<string, string>
  readonly choices: Choices
  readonly input: ReadInput
  readonly list: RowList
  /** Two machines of one input are two, however alike they are: rows that this input told already. */
  readonly taken: Set<string>
}

function layRow(laying: Laying, row: Answers, at: number): ProposedRow {
  const { laid, known, alike, placed, choices, input, list, taken } = laying
  const key = `${input.id}/${list}/${at}`
  const isLeft = isLeftOut(choices, key)
  const mayFill = known.mayFill(list, taken)
  const kind = list === 'nodePools' ? alike.get(key) : undefined
  const joined = kind && placed.get(kind.rows[0] ?? '')
  // An alike machine adds to the number of nodes, not to the answers.
  if (joined !== undefined) return { key, list, id: joined, isNew: false, isLeft, isJoined: true, mayFill: [] }
  const chosen = choices.rows[key]
  const counted = kind?.nodes === undefined ? row : { ...row, nodes: kind.nodes }
  const filled = chosen === 'new' ? undefined : known.filled(list, counted, chosen, taken)
  const id = filled ?? known.freshId(list)
  const proposed = { key, list, id, isNew: filled === undefined, isLeft, isJoined: false, mayFill }
  if (isLeft) return proposed
  taken.add(id)
  placed.set(key, id)
  laid.layRow(list, id, named(laid, list, id, counted), `${list}[${at}]`, input)
  if (kind?.nodes !== undefined) laid.explain(`${list}/${id}/nodes`, countEvidence(kind, input))
  known.note(list, id, row)
  return proposed
}

const countEvidence = ({ rows }: Alike, { from }: ReadInput) => ({
  input: from,
  text: `${rows.length} entries that differ in nothing but name and number`,
})

/** A kind of node keeps the name that it has: a machine's own is none of a kind. */
function named(laid: LaidAnswers, list: RowList, id: string, row: Answers): Answers {
  if (list !== 'nodePools' || laid.row(list, id)?.['name'] === undefined) return row
  const { name: _machine, ...others } = row
  return others
}

/** `workloads/3/state`: an answer given where no input told one. */
function answerByHand(laid: LaidAnswers, key: string, value: unknown): void {
  const [list, id, name] = key.split('/')
  const known = lists.find((one) => one === list)
  if (known && id !== undefined && name !== undefined) laid.answer(known, id, name, value)
}
