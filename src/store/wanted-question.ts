import { useSyncExternalStore } from 'react'
import { addressOf } from './page.ts'
import { stepOf } from './step-of.ts'

/** A page that takes longer than this to arrive no longer moves the focus of somebody who went on. */
const patienceMs = 4000

let wanted: string | undefined
let giveUp: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

function set(trait: string | undefined): void {
  clearTimeout(giveUp)
  wanted = trait
  if (trait !== undefined) giveUp = setTimeout(() => set(undefined), patienceMs)
  for (const tell of listeners) tell()
}

/** The question that gets the focus as soon as it stands on the page: a link to its step says so before it leads there. */
export const want = (trait: string): void => set(trait)

/** It stands there now. */
export const arrived = (): void => set(undefined)

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

export function useWanted(): string | undefined {
  return useSyncExternalStore(
    listen,
    () => wanted,
    () => undefined,
  )
}

/**
 * What makes a link lead to the step that asks a question, and there to the question itself.
 * @param trait its path in the plan, with the row: `nodePools[0].kernel`
 */
export const toQuestion = (trait: string): { readonly href: string; readonly onClick: () => void } => ({
  href: addressOf({ kind: 'step', step: stepOf(trait) }),
  onClick: () => want(trait),
})
