import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * Fails with the rule, its explanation and the elements, for everything axe finds against WCAG 2.2 level A and AA.
 * The theme changes colours alone, so only contrast is looked at again in the other one.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // Evaluated by the debugger, which the page's Content-Security-Policy does not hold back.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await expectNothingFound(page, { runOnly: wcag22AA })
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNothingFound(page, { runOnly: ['color-contrast'] })
}

async function expectNothingFound(page: Page, options: { runOnly: string[] }): Promise<void> {
  // A change of theme fades, if only for a frame, and a colour on its way is no colour to judge.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
  const { violations } = await page.evaluate(
    (given) => window.axe.run(document, { ...given, resultTypes: ['violations'] }),
    options,
  )
  const found = violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map((node) => node.target.join(' ')) }))
  expect(found, 'what axe found against WCAG 2.2 AA').toEqual([])
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
