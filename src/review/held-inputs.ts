import { useSyncExternalStore } from 'react'
import type { TableChoices } from '../exchange/tables/table-read.ts'
import type { TextRead } from '../store/read-text.ts'
import { noChoices, type Choices } from '../store/reading-into-plan.ts'

export type InputState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly reading: TextRead }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly says: string }

/** A text or a file that was handed in. */
export interface HeldInput {
  readonly id: string
  /** The file's name; absent for what stands in the box. */
  readonly name?: string
  readonly content: string | Blob
  /** Characters or bytes. */
  readonly size: number
  readonly state: InputState
  /** What the person chose for the columns of a table. */
  readonly columns?: TableChoices
}

/** What was handed in, while this page of the browser is open. It may hold anything, so it is stored nowhere. */
export interface Held {
  /** What stands in the box; once it rests it is an input as well. */
  readonly pasted: string
  readonly inputs: readonly HeldInput[]
  readonly choices: Choices
}

const nothing: Held = { pasted: '', inputs: [], choices: noChoices }

let held = nothing
const listeners = new Set<() => void>()

export const heldNow = (): Held => held

export function hold(change: (held: Held) => Held): void {
  held = change(held)
  for (const tell of listeners) tell()
}

export const holdNothing = (): void => hold(() => nothing)

const listen = (tell: () => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

export const useHeld = (): Held => useSyncExternalStore(listen, heldNow, heldNow)
