export interface Seen {
  /** Since navigation began: the first form control can be used. */
  controlMs?: number
  /** Since navigation began: what the answers changed last, once there is advice. */
  adviceMs?: number
}

declare global {
  interface Window {
    seen: Seen
  }
}

/**
 * Runs inside the page, before the page's own scripts, so it must not reach for anything outside itself. Notes when the
 * first form control can be used; from then on it chooses the named radio buttons, a frame apart, and watches the advice.
 */
export function watchPage(radios: readonly string[]): void {
  window.seen = {}

  const inATask = (then: () => void) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = then
    port2.postMessage(null)
  }
  const afterAFrame = (then: () => void) => requestAnimationFrame(() => inATask(then))

  const isLoaded = () =>
    performance
      .getEntriesByType('navigation')
      .some((entry) => entry instanceof PerformanceNavigationTiming && entry.domContentLoadedEventEnd > 0)

  const hasUsableControl = () =>
    [...document.querySelectorAll('input, select, textarea')].some(
      (control) =>
        !control.matches(':disabled') &&
        control.getClientRects().length > 0 &&
        control.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    )

  const radioOf = (name: string) =>
    [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].find((radio) =>
      radio.labels?.[0]?.textContent.startsWith(name),
    )
  const panel = () => document.querySelector('[aria-label="Advice so far"]')
  const hasAdvice = () => panel()?.querySelector('h3') != null && radios.every((name) => radioOf(name)?.checked)
  // The forms too: only an answer that has reached the app can be cleared there.
  const shown = () =>
    hasAdvice() ? [panel(), ...radios.map((name) => radioOf(name)?.form)].map((part) => part?.textContent).join() : ''

  const watchAdvice = (before: string) => {
    const now = shown()
    afterAFrame(() => {
      if (now !== before) window.seen.adviceMs = performance.now()
      watchAdvice(now)
    })
  }

  const choose = ([name, ...rest]: readonly string[]) => {
    if (name === undefined) return
    radioOf(name)?.click()
    afterAFrame(() => choose(rest))
  }

  let frames = 0
  const watchControl = () => {
    frames = isLoaded() && hasUsableControl() ? frames + 1 : 0
    if (frames < 2) requestAnimationFrame(watchControl)
    else
      inATask(() => {
        window.seen.controlMs = performance.now()
        watchAdvice('')
        choose(radios)
      })
  }
  requestAnimationFrame(watchControl)
}
