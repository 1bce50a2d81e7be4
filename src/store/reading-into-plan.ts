import { freshId, type Draft, type RowList } from './draft.ts'
import { LaidAnswers, type Answers, type Difference } from './laid-answers.ts'
import type { ReadInput } from './read-input.ts'
import { rowFor } from './row-for.ts'

export interface Choices {
  /** Where a row of an input goes, by its key: the id of a row of the plan, or `new`. */
  readonly rows: Readonly<Record<string, string>>
  /** What the person settled on, by the answer's key: `nodePools/2/kernel`. */
  readonly values: Readonly<Record<string, unknown>>
}

export const noChoices: Choices = { rows: {}, values: {} }

export interface ProposedRow {
  /** `<input>/nodePools/0`: the row as its input numbers it. */
  readonly key: string
  readonly list: RowList
  /** Its id in the proposed plan. */
  readonly id: string
  readonly isNew: boolean
  /** Rows that it may go into. */
  readonly mayFill: readonly string[]
}

/** The plan as it would be with what was read in it. */
export interface Proposal {
  /** The plan itself where the proposed one would be none, such as one of more kinds of node than a plan holds. */
  readonly draft: Draft
  readonly refused?: string
  readonly rows: readonly ProposedRow[]
  /** Answers of the plan that an input contradicts. */
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
  const laid = new LaidAnswers(draft, choices.values)
  const rows = inputs.flatMap((input) => {
    for (const part of parts) if (input.plan[part]) laid.layPart(part, input.plan[part], input)
    return lists.flatMap((list) => laidRows(laid, list, input, choices))
  })
  const { differences } = laid
  const changed = [...laid.changed]
  const next = laid.draft()
  if (typeof next === 'string') return { draft, refused: next, rows, differences, changed: [] }
  return { draft: next, rows, differences, changed }
}

function laidRows(laid: LaidAnswers, list: RowList, input: ReadInput, choices: Choices): ProposedRow[] {
  const taken = new Set<string>()
  const read: readonly Answers[] = input.plan[list] ?? []
  return read.map((row, at) => {
    const key = `${input.id}/${list}/${at}`
    const rows = laid.rowsOf(list)
    // Two machines of one input are two rows, however alike they are.
    const free = rows.filter(({ id }) => !taken.has(id))
    const chosen = choices.rows[key]
    const filled = chosen === 'new' ? undefined : (free.find(({ id }) => id === chosen)?.id ?? rowFor(list, row, free))
    const id = filled ?? freshId(rows.map((one) => one.id))
    taken.add(id)
    laid.layRow(list, id, row, `${list}[${at}]`, input)
    return { key, list, id, isNew: filled === undefined, mayFill: free.map((one) => one.id) }
  })
}
