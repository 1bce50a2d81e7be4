import { useSyncExternalStore } from 'react'
import { noChoices, type Choices } from '../../store/reading-into-plan.ts'
import type { InputText } from './input-text.ts'

/** What was handed in, while this page of the browser is open. It may hold anything, so it is stored nowhere. */
export interface HeldInputs {
  readonly pasted: string
  readonly files: readonly InputText[]
  readonly choices: Choices
}

const nothing: HeldInputs = { pasted: '', files: [], choices: noChoices }

let held = nothing
const listeners = new Set<() => void>()

export function hold(change: (held: HeldInputs) => HeldInputs): void {
  held = change(held)
  for (const tell of listeners) tell()
}

export const letGo = (): void => hold(() => nothing)

const listen = (tell: () => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

export const useHeldInputs = (): HeldInputs => useSyncExternalStore(listen, () => held)
