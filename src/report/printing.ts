import { useSyncExternalStore } from 'react'

let isPrinting = false
const listeners = new Set<() => void>()

function set(next: boolean): void {
  if (isPrinting === next) return
  isPrinting = next
  for (const tell of listeners) tell()
}

function listen(tell: () => void): () => void {
  if (listeners.size === 0) follow()
  listeners.add(tell)
  return () => listeners.delete(tell)
}

let isFollowing = false
function follow(): void {
  if (isFollowing) return
  isFollowing = true
  addEventListener('beforeprint', () => set(true))
  addEventListener('afterprint', () => set(false))
  matchMedia('print').addEventListener('change', ({ matches }) => set(matches))
}

/** True while the page is on its way to paper, where everything stands open. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(
    listen,
    () => isPrinting,
    () => false,
  )
}

/** Opens everything, and prints once it is drawn: a script's print does not wait for it. */
export function printPage(): void {
  set(true)
  setTimeout(() => {
    print()
    set(false)
  }, 0)
}
