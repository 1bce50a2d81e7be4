import { useEffect, type RefObject } from 'react'

/** A place in an input, as an attribute names it; several stand in one attribute, parted by spaces. */
export const spotOf = (input: string, line: number): string => `${input}:${line}`

/**
 * Lights up what belongs together: whatever is pointed at or has the focus, and everything else in this part of the page
 * that names one of the same places. It works on the document alone: thousands of lines are not drawn anew.
 */
export function useSpots(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = part.current
    if (!root) return
    let lit: Element[] = []
    let named = ''
    const light = (event: Event) => {
      const from = event.target instanceof Element ? event.target.closest('[data-spots]') : null
      const spots = from?.getAttribute('data-spots') ?? ''
      if (spots === named) return
      for (const one of lit) one.removeAttribute('data-lit')
      named = spots
      const chosen = spots.split(' ').slice(0, 40)
      lit =
        spots === ''
          ? []
          : [...root.querySelectorAll(chosen.map((spot) => `[data-spots~="${CSS.escape(spot)}"]`).join())]
      for (const one of lit) one.setAttribute('data-lit', '')
    }
    // Not `pointerover`: what scrolls under a resting mouse was not pointed at.
    root.addEventListener('pointermove', light)
    root.addEventListener('focusin', light)
    return () => {
      root.removeEventListener('pointermove', light)
      root.removeEventListener('focusin', light)
    }
  }, [part])
}
