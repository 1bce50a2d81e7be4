import type { NodePool } from '../advisor/plan/node-pool.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import type { Platform } from '../advisor/plan/platform.ts'
import type { Criterion } from '../advisor/plan/priorities.ts'
import type { Registry } from '../advisor/plan/registry.ts'
import type { Workload } from '../advisor/plan/workload.ts'
import { freshId, type Draft, type RowList } from './draft.ts'
import { useSession } from './session.ts'

/** New answers of one part of the plan; `undefined` takes an answer back. */
export type Patch<T> = { readonly [K in keyof T]?: T[K] | undefined }

function patched<T extends object>(part: T, patch: Patch<T>): T {
  const entries = Object.entries({ ...part, ...patch }).filter(([, value]) => value !== undefined)
  // Keys and values are those of T; only absent answers were left out.
  return Object.fromEntries(entries) as T
}

const isEmpty = (part: object) => Object.keys(part).length === 0

/** Changes the plan, and notes the day. */
export function changePlan(change: (draft: Draft) => Draft): void {
  useSession.setState(({ draft }) => {
    const { plan, ...rest } = change(draft)
    return { draft: { ...rest, plan: { ...plan, date: new Date().toISOString().slice(0, 10) } } }
  })
}

/** An answer makes "I don't know" untrue, and what a machine said of it a thing changed by hand. */
function settled(draft: Draft, paths: readonly string[], keys: readonly string[]): Draft {
  const { dontKnow, ...plan } = draft.plan
  const left = (dontKnow ?? []).filter((path) => !paths.includes(path))
  const changed = keys.flatMap((key) => {
    const one = draft.evidence[key]
    return one ? [[key, { ...one, byHand: true as const }] as const] : []
  })
  const typed = Object.entries(draft.typed).filter(([key]) => !keys.includes(key))
  return {
    ...draft,
    plan: left.length > 0 ? { ...plan, dontKnow: left } : plan,
    evidence: changed.length > 0 ? { ...draft.evidence, ...Object.fromEntries(changed) } : draft.evidence,
    typed: Object.fromEntries(typed),
  }
}

function answerPart<P extends 'platform' | 'registry' | 'priorities'>(
  part: P,
  patch: Patch<NonNullable<Plan[P]>>,
): void {
  changePlan((draft) => {
    const next = patched<object>(draft.plan[part] ?? {}, patch)
    const plan = patched<Plan>(draft.plan, { [part]: isEmpty(next) ? undefined : next })
    const traits = Object.keys(patch)
    const paths = traits.map((trait) => `${part}.${trait}`)
    const keys = traits.map((trait) => `${part}/${trait}`)
    return settled({ ...draft, plan }, paths, keys)
  })
}

export const answerPlatform = (patch: Patch<Platform>): void => answerPart('platform', patch)
export const answerRegistry = (patch: Patch<Registry>): void => answerPart('registry', patch)
export const weigh = (criterion: Criterion, priority: 0 | 1 | 2 | 3 | 4 | 5 | undefined): void =>
  answerPart('priorities', { [criterion]: priority })

/** Title, customer, author, currency and rate. */
export function describe(patch: Patch<Pick<Plan, 'title' | 'customer' | 'author' | 'currency' | 'usdPerUnit'>>): void {
  changePlan((draft) => settled({ ...draft, plan: patched<Plan>(draft.plan, patch) }, [], Object.keys(patch)))
}

type RowOf = { nodePools: NodePool; workloads: Workload }

function rowsOf<L extends keyof RowOf>(draft: Draft, list: L): readonly RowOf[L][] {
  // A plan's lists hold exactly these rows.
  return (draft.plan[list] ?? []) as readonly RowOf[L][]
}

/** Answers a row; the first answer to a row that is not there yet makes it. */
function answerRow<L extends keyof RowOf>(list: L, id: string, patch: Patch<RowOf[L]>): void {
  changePlan((draft) => {
    const known = draft.rows[list].indexOf(id)
    const at = known < 0 ? draft.rows[list].length : known
    const before = known < 0 ? [...rowsOf(draft, list), {}] : rowsOf(draft, list)
    const rows = before.map((row, i) => (i === at ? patched(row, patch) : row))
    const traits = Object.keys(patch)
    const paths = traits.map((trait) => `${list}[${at}].${trait}`)
    const keys = traits.map((trait) => `${list}/${id}/${trait}`)
    const ids = known < 0 ? { ...draft.rows, [list]: [...draft.rows[list], id] } : draft.rows
    return settled({ ...draft, plan: { ...draft.plan, [list]: rows }, rows: ids }, paths, keys)
  })
}

export const answerPool = (id: string, patch: Patch<NodePool>): void => answerRow('nodePools', id, patch)
export const answerWorkload = (id: string, patch: Patch<Workload>): void => answerRow('workloads', id, patch)

/** Adds a row at the end and gives its id. */
export function addRow<L extends keyof RowOf>(list: L, row: RowOf[L]): string {
  const id = freshId(useSession.getState().draft.rows[list])
  changePlan((draft) => ({
    ...draft,
    plan: { ...draft.plan, [list]: [...rowsOf(draft, list), row] },
    rows: { ...draft.rows, [list]: [...draft.rows[list], id] },
  }))
  return id
}

/** Adds a copy of a row below it and gives the copy's id. */
export function copyRow(list: keyof RowOf, id: string): string {
  const { draft } = useSession.getState()
  const at = draft.rows[list].indexOf(id)
  const row = rowsOf(draft, list)[at]
  if (!row) return id
  return addRow(list, row.name === undefined ? row : { ...row, name: `${row.name} (copy)` })
}

/** Takes a row away; `undo` brings it back. */
export function removeRow(list: RowList, id: string, what: string): void {
  const before = useSession.getState().draft
  const at = before.rows[list].indexOf(id)
  if (at < 0) return
  changePlan((draft) => {
    const { [list]: rows, dontKnow, ...plan } = draft.plan
    const left = (rows ?? []).filter((_, i) => i !== at)
    const unknown = (dontKnow ?? []).flatMap((path) => movedUp(path, list, at))
    return {
      ...draft,
      plan: { ...plan, ...(left.length > 0 && { [list]: left }), ...(unknown.length > 0 && { dontKnow: unknown }) },
      rows: { ...draft.rows, [list]: draft.rows[list].filter((one) => one !== id) },
      evidence: withoutRow(draft.evidence, list, id),
      typed: withoutRow(draft.typed, list, id),
    }
  })
  useSession.setState({ before: { draft: before, what } })
}

/** A trait's path after row `at` of its list is gone; none for a trait of that row. */
function movedUp(path: string, list: RowList, at: number): string[] {
  const index = new RegExp(`^${list}\\[(\\d+)\\]`).exec(path)?.[1]
  if (index === undefined || Number(index) < at) return [path]
  return Number(index) === at ? [] : [path.replace(`[${index}]`, `[${Number(index) - 1}]`)]
}

function withoutRow<T>(record: Record<string, T>, list: RowList, id: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !key.startsWith(`${list}/${id}/`)))
}

/** Notes that a question was asked and its answer is not known; the advice then lists it as to be found out. */
export function dontKnow(path: string, isUnknown: boolean): void {
  changePlan((draft) => {
    const { dontKnow: before, ...plan } = draft.plan
    const others = (before ?? []).filter((one) => one !== path)
    const unknown = isUnknown ? [...others, path] : others
    return { ...draft, plan: unknown.length > 0 ? { ...plan, dontKnow: unknown } : plan }
  })
}

/** Keeps what was typed but not understood; `key` is the path with the row's id: `workloads/2/iops`. */
export function keepTyped(key: string, text: string | undefined): void {
  useSession.setState(({ draft }) => {
    const { [key]: _old, ...typed } = draft.typed
    return { draft: { ...draft, typed: text === undefined || text === '' ? typed : { ...typed, [key]: text } } }
  })
}
