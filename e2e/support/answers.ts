import type { Page } from '@playwright/test'

/** The advice so far, which stands beside or below the questions. */
export const soFar = (page: Page) => page.getByRole('complementary', { name: 'Advice so far' })

/** Answers, from the start page on, what decides all three tiers; `onAct` hears of every click and key. */
export async function answerSix(page: Page, onAct: () => void = () => undefined): Promise<void> {
  const click = async (name: string | RegExp, role: 'radio' | 'button' | 'checkbox' = 'radio') => {
    onAct()
    await page.getByRole(role, { name, exact: typeof name === 'string' }).click()
  }
  await click('Own servers')
  await click('Kubernetes')
  await click('Go on to the nodes', 'button')
  await click('Ubuntu')
  onAct()
  await page.getByLabel('Which release of it?').selectOption('22.04')
  await click(/^Continue/, 'button')
  await click('Nothing yet', 'checkbox')
  await click(/^Continue/, 'button')
  await click('PostgreSQL', 'button')
  await click(/^Continue/, 'button')
  await click('MSR 2.10')
  await click(/^Yes, of a node/)
}
