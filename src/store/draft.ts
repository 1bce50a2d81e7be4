import * as z from 'zod/mini'
import { planSchema } from '../advisor/plan/plan.ts'

const evidence = z.strictObject({
  input: z.string(),
  line: z.exactOptional(z.number()),
  text: z.string().check(z.maxLength(120)),
  byHand: z.exactOptional(z.literal(true)),
})

const ids = z.array(z.string())

export const draftSchema = z.strictObject({
  plan: planSchema,
  /** Stable ids parallel to the plan's arrays, so that an answer keeps its row when rows are added and taken away. */
  rows: z.strictObject({ nodePools: ids, workloads: ids, hosts: ids }),
  evidence: z.record(z.string(), evidence),
  /** What was typed but not understood, by the answer it was meant for; it comes back after a reload. */
  typed: z._default(z.record(z.string(), z.string()), {}),
})

/** A plan as it travels in this browser and in files: with row ids, with where answers came from, and with half-typed answers. */
export type Draft = z.infer<typeof draftSchema>

export type RowList = keyof Draft['rows']

export const emptyDraft: Draft = {
  plan: { schema: 1 },
  rows: { nodePools: [], workloads: [], hosts: [] },
  evidence: {},
  typed: {},
}

/** A number no row of the list has, as text. */
export function freshId(taken: readonly string[]): string {
  return String(taken.reduce((highest, id) => Math.max(highest, Number(id) || 0), 0) + 1)
}

/** A draft of a plan that came from outside, with fresh row ids. */
export function draftOf(plan: Draft['plan']): Draft {
  const numbered = (rows: readonly unknown[] | undefined) => (rows ?? []).map((_, i) => String(i + 1))
  return {
    ...emptyDraft,
    plan,
    rows: { nodePools: numbered(plan.nodePools), workloads: numbered(plan.workloads), hosts: numbered(plan.hosts) },
  }
}

/** What a value from storage holds; undefined where it is no draft, or its ids do not fit its rows. */
export function readDraft(json: unknown): Draft | undefined {
  const parsed = draftSchema.safeParse(json)
  if (!parsed.success) return undefined
  const { plan, rows } = parsed.data
  const fits = (['nodePools', 'workloads', 'hosts'] as const).every(
    (list) => (plan[list] ?? []).length === rows[list].length && new Set(rows[list]).size === rows[list].length,
  )
  return fits ? parsed.data : undefined
}
