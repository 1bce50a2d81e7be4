import { useEffect, useSyncExternalStore } from 'react'
import { focusField } from '../ui/focus-field.ts'

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

/** Takes the focus to this question once it is wanted; what it stands in opens. */
export function useArrival(trait: string): void {
  const isWanted = useWanted() === trait
  useEffect(() => {
    if (!isWanted) return
    set(undefined)
    // A new page takes the focus to itself first.
    requestAnimationFrame(() => focusField(trait))
  }, [isWanted, trait])
}
