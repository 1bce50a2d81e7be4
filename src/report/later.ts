import { useEffect, useState } from 'react'

/** Browsers that have no time of their own to spare (https://caniuse.com/requestidlecallback) do it after a breath. */
function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(act, { timeout: 1000 })
    return () => cancelIdleCallback(id)
  }
  const id = setTimeout(act, 50)
  return () => clearTimeout(id)
}

/**
 * What `work` gives, once the page had time for it; undefined until then. It works anew when `work` is another function.
 * @param isNow the page cannot wait, as on its way to paper.
 */
export function useLater<T>(work: () => T, isNow: boolean): T | undefined {
  const [done, setDone] = useState<{ readonly work: () => T; readonly result: T }>()
  const isDone = done?.work === work
  if (isNow && !isDone) setDone({ work, result: work() })
  useEffect(() => {
    if (isDone) return
    return whenIdle(() => setDone({ work, result: work() }))
  }, [isDone, work])
  return isDone ? done.result : undefined
}
