/** What stands open on a page belongs to its place in the history: a reload and the way back find it open. */
function keptIn(state: unknown): readonly string[] {
  const open: unknown =
    typeof state === 'object' && state !== null ? Object.getOwnPropertyDescriptor(state, 'open')?.value : undefined
  return Array.isArray(open) ? open.filter((key) => typeof key === 'string') : []
}

const hasHistory = () => typeof history !== 'undefined'

export const isKeptOpen = (key: string): boolean => hasHistory() && keptIn(history.state).includes(key)

export function keepOpen(key: string, isOpen: boolean): void {
  if (!hasHistory() || isKeptOpen(key) === isOpen) return
  const others = keptIn(history.state).filter((one) => one !== key)
  history.replaceState({ open: isOpen ? [...others, key] : others }, '')
}
