import type { Flip, Rejected } from '../advisor/advice/advice.ts'
import type { FlipInterval } from '../advisor/flip-intervals.ts'
import type { Gathered } from '../advisor/gather.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import type { RowRef } from '../advisor/row-ref.ts'
import type { SmallestChange } from '../advisor/smallest-change.ts'
import type { Survey } from '../advisor/survey.ts'
import type { Reading } from '../exchange/importer.ts'
import type { ShownText } from '../exchange/shown-text.ts'
import type { TableChoices } from '../exchange/tables/table-read.ts'

/** What may be asked of the worker, by name: what each call takes and what it gives. All of it can be cloned. */
export interface Calls {
  /** A pasted text, or a file as it was dropped or chosen. */
  read: { takes: ToRead; gives: TextRead }
  /** How the workloads of a plan of many came out. */
  survey: { takes: { readonly plan: Plan }; gives: Survey }
  /** What they ask for together; it tells how many of them it has gone through. */
  gather: { takes: { readonly plan: Plan }; gives: Gathered }
  /** What other answers would change about one row, of numbers with where each interval ends. */
  flips: { takes: OfRow; gives: readonly FlipInterval[] }
  /** Of two answers it is searched for a second; undefined for a row without a pick. */
  'smallest-change': { takes: OfRow & { readonly flips: readonly Flip[] }; gives: SmallestChange | undefined }
  unlocks: { takes: OfRow & { readonly rejected: readonly Rejected[] }; gives: readonly Rejected[] }
}

interface ToRead {
  readonly input: string | Blob
  readonly name?: string
  /** What a person chose for the columns of a table. */
  readonly columns?: TableChoices
}

/** What was read, and what of a text may be shown beside it. */
export type TextRead = Reading & {
  /** What the importer calls such an input: `docker info`. */
  readonly label?: string
  readonly shown?: ShownText
}

interface OfRow {
  readonly plan: Plan
  readonly row: RowRef
}

export type CallName = keyof Calls
/** One call, or with a name that call. */
export type Request<K extends CallName = CallName> = { [One in K]: { readonly kind: One } & Calls[One]['takes'] }[K]
export type Gives<K extends CallName> = Calls[K]['gives']

/** How far a call has come, in steps of its own. */
export interface Progress {
  readonly done: number
  readonly total: number
}

/** What became of a call; it never throws. */
export type Answer<K extends CallName = CallName> =
  | { readonly kind: 'answered'; readonly gives: Gives<K> }
  | { readonly kind: 'failed'; readonly says: string }
  | { readonly kind: 'cancelled' }

/** What the page tells the worker. */
export type ToWorker =
  | { readonly kind: 'ask'; readonly id: number; readonly request: Request }
  | { readonly kind: 'stop'; readonly id: number }

/** What the worker tells the page. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
