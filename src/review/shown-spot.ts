import { useSyncExternalStore } from 'react'

/** The line of an input that somebody asked to see. */
export interface Spot {
  readonly input: string
  readonly line: number
}

let wanted: Spot | undefined
const listeners = new Set<() => void>()

/** Brings a line of an input into sight, wherever it stands; asked twice, it does so twice. */
export function showSpot(spot: Spot | undefined): void {
  wanted = spot
  for (const tell of listeners) tell()
}

const listen = (tell: () => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** The line that is wanted of this input; undefined where another one is, or none. */
export function useWantedLine(input: string): Spot | undefined {
  const spot = useSyncExternalStore(
    listen,
    () => wanted,
    () => undefined,
  )
  return spot?.input === input ? spot : undefined
}
