import { useEffect, useState } from 'react'

/** So long a slice may hold the page up; a key that is pressed meanwhile waits for no more. */
const sliceMs = 8

/** Runs steps until they end, in slices between which the page answers; gives what stops them. */
export function runInSlices<T>(steps: Generator<undefined, T>, onEnd: (made: T) => void): () => void {
  let next: ReturnType<typeof setTimeout> | undefined
  const run = () => {
    const begin = performance.now()
    while (performance.now() - begin < sliceMs) {
      const step = steps.next()
      if (!step.done) continue
      onEnd(step.value)
      return
    }
    next = setTimeout(run, 0)
  }
  run()
  return () => clearTimeout(next)
}

/**
 * What the latest `begin` ends with, and whether it is still that of the one before. `begin` must stay the same function
 * while nothing that it reads has changed.
 */
export function useInSlices<T>(begin: () => Generator<undefined, T>): { readonly made?: T; readonly isStale: boolean } {
  const [ended, setEnded] = useState<{ readonly of: typeof begin; readonly made: T }>()
  useEffect(() => runInSlices(begin(), (made) => setEnded({ of: begin, made })), [begin])
  return ended ? { made: ended.made, isStale: ended.of !== begin } : { isStale: true }
}
