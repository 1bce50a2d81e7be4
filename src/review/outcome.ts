import { rowNameOf } from '../advisor/plan/trait-words.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import type { RowList } from '../store/draft.ts'
import type { ReadInput, ReadLine } from '../store/read-input.ts'
import type { ProposedRow, Proposal } from '../store/reading-into-plan.ts'
import { grouped } from './grouped.ts'
import { remarksByRow, type Remark } from './remarks.ts'
import { spotOf } from './spots.ts'

/** An answer of an input, and the line that it came from. */
export interface ToldAnswer extends ReadLine {
  /** What says of it that it stays out: `a/platform.kubernetes`. */
  readonly piece: string
  readonly value: unknown
  /** The input's id and name. */
  readonly input: string
  readonly from: string
}

/** What one input tells about a row of the plan. */
export interface ToldRow {
  readonly row: ProposedRow
  /** The input, and the row's path in it. */
  readonly input: string
  readonly path: string
  readonly from: string
  readonly answers: readonly ToldAnswer[]
  readonly remarks: readonly Remark[]
}

/** A row of the plan, and everything that inputs tell about it. */
export interface OutcomeRow {
  readonly list: RowList
  readonly id: string
  readonly name: string
  /** Its path in the proposed plan; absent while it stays out. */
  readonly path?: string
  readonly told: readonly ToldRow[]
  /** Rows that are counted with this one, by their names. */
  readonly alike: readonly string[]
  readonly pieces: readonly string[]
}

/** What became of all inputs, by what it is about. */
export interface Outcome {
  readonly nodePools: readonly OutcomeRow[]
  readonly workloads: readonly OutcomeRow[]
  readonly hosts: readonly OutcomeRow[]
  readonly classes: readonly ToldAnswer[]
  /** Of the platform and the registry. */
  readonly platform: readonly ToldAnswer[]
  /** About no row. */
  readonly remarks: readonly Remark[]
}

const classes = 'platform.storageClasses'

/** What became of all inputs, in steps of a few milliseconds. */
export function* outcoming(proposal: Proposal, inputs: readonly ReadInput[]): Generator<undefined, Outcome> {
  const told = new Map<string, ByRow>()
  for (const input of inputs) told.set(input.id, yield* answersByRow(input))
  const ofPlan = [...told.values()].flatMap((rows) => rows.get('') ?? [])
  const remarks = new Map(inputs.map((input) => [input.id, remarksOf(input)]))
  yield
  const rows = yield* rowsOf(proposal, inputs, told, remarks)
  // Ids count up, and stay when a row is left out: nothing moves under the pointer.
  const of = (list: RowList) =>
    rows.filter((row) => row.list === list).toSorted((a, b) => Number(a.id) - Number(b.id) || 0)
  return {
    nodePools: of('nodePools'),
    workloads: of('workloads'),
    hosts: of('hosts'),
    classes: ofPlan.filter(({ trait }) => trait === classes),
    platform: ofPlan.filter(({ trait }) => trait !== classes),
    remarks: [...remarks.values()].flatMap((own) => own.get('') ?? []),
  }
}

/** The same at once. */
export function outcomeOf(proposal: Proposal, inputs: readonly ReadInput[]): Outcome {
  const steps = outcoming(proposal, inputs)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

const remarked = new WeakMap<ReadInput, ReturnType<typeof remarksByRow>>()

function remarksOf(input: ReadInput): ReturnType<typeof remarksByRow> {
  const known = remarked.get(input) ?? remarksByRow(input)
  remarked.set(input, known)
  return known
}

type ByRow = ReadonlyMap<string, readonly ToldAnswer[]>

const sorted = new WeakMap<ReadInput, ByRow>()
const perStep = 1000

/** The answers of an input by the row that they are about; those about no row by the empty path. */
function* answersByRow(input: ReadInput): Generator<undefined, ByRow> {
  const known = sorted.get(input)
  if (known) return known
  const byRow = new Map<string, ToldAnswer[]>()
  for (const [at, line] of input.understood.entries()) {
    const { trait } = line
    const row = trait.slice(0, trait.indexOf(']') + 1)
    const answer = { ...line, piece: `${input.id}/${trait}`, value: line.value, input: input.id, from: input.from }
    const answers = byRow.get(row)
    if (answers) answers.push(answer)
    else byRow.set(row, [answer])
    if (at % perStep === perStep - 1) yield
  }
  sorted.set(input, byRow)
  return byRow
}

function* rowsOf(
  { rows, draft }: Proposal,
  inputs: readonly ReadInput[],
  answers: ReadonlyMap<string, ByRow>,
  remarks: ReadonlyMap<string, ReturnType<typeof remarksByRow>>,
): Generator<undefined, OutcomeRow[]> {
  const byId = new Map(inputs.map((input) => [input.id, input]))
  const places = placesOf(draft.rows)
  const made: OutcomeRow[] = []
  for (const [place, group] of grouped(rows, ({ list, id }) => `${list}/${id}`)) {
    const [first] = group
    if (!first) continue
    const at = places.get(place)
    const path = at === undefined ? undefined : `${first.list}[${at}]`
    const told = group.flatMap((row) => {
      const { input, path: own } = placeIn(row)
      if (row.isJoined) return []
      const of = { row, input, path: own, from: byId.get(input)?.from ?? '' }
      return [{ ...of, answers: answers.get(input)?.get(own) ?? [], remarks: remarks.get(input)?.get(own) ?? [] }]
    })
    const named = (row: ProposedRow) => rowNameOf(placeIn(row).path, byId.get(placeIn(row).input)?.plan ?? {}) ?? ''
    made.push({
      list: first.list,
      id: first.id,
      name: (path === undefined ? undefined : rowNameOf(path, draft.plan)) ?? named(first),
      ...(path !== undefined && { path }),
      told,
      alike: group.filter(({ isJoined }) => isJoined).map(named),
      pieces: group.map((row) => `${placeIn(row).input}/${placeIn(row).path}`),
    })
    if (made.length % 200 === 0) yield
  }
  return made
}

/** `a/nodePools/1` is `nodePools[1]` of the input `a`. */
function placeIn({ key, list }: ProposedRow): { readonly input: string; readonly path: string } {
  const [, input = '', at = ''] = /^(.*)\/\w+\/(\d+)$/.exec(key) ?? []
  return { input, path: `${list}[${at}]` }
}

function placesOf(rows: Proposal['draft']['rows']): Map<string, number> {
  const lists = Object.entries(rows)
  return new Map(lists.flatMap(([list, ids]) => ids.map((id, at) => [`${list}/${id}`, at] as const)))
}

/** What an element names to be lit with its lines. */
export const spotsOf = (answers: readonly ToldAnswer[]): string =>
  [...new Set(answers.map(({ input, line }) => spotOf(input, line)))].join(' ')

/** Workloads of which nothing says whether they keep data, by their paths in the proposed plan. */
export function unsureWorkloads(outcome: Outcome, plan: Plan): readonly (OutcomeRow & { readonly path: string })[] {
  return outcome.workloads.flatMap((row) => {
    const { path } = row
    if (path === undefined) return []
    const at = Number(/\d+/.exec(path)?.[0])
    return plan.workloads?.[at]?.state === undefined ? [{ ...row, path }] : []
  })
}
