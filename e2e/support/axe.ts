import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Fails with the rule, its explanation and the elements, for everything axe finds against WCAG 2.2 level A and AA. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // Evaluated by the debugger, which the page's Content-Security-Policy does not hold back.
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    (tags) => window.axe.run(document, { runOnly: tags, resultTypes: ['violations'] }),
    wcag22AA,
  )
  const found = violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map((node) => node.target.join(' ')) }))
  expect(found, 'what axe found against WCAG 2.2 AA').toEqual([])
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
