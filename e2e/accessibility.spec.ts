import type { Page } from '@playwright/test'
import { examplePlans } from '../src/wizard/examples/example-plans.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { newNode } from './support/node-output.ts'
import { everyOutcome, fragmentOf, openPlan, plain } from './support/plans.ts'
import { expect, test } from './support/test.ts'

const steps = ['platform', 'nodes', 'storage', 'workloads', 'registry', 'priorities', 'check']

async function look(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectNoAxeViolations(page)
}

/** Opens everything that opens, also what shows only then; of the many alike that say why a question is asked, one. */
async function openEverything(page: Page): Promise<void> {
  const closed = page.locator('main details:not([open]) > summary')
  for (let rounds = 0; rounds < 4; rounds += 1)
    await closed.evaluateAll((summaries) => {
      const isWhy = (summary: Element) => summary.textContent === 'Why we ask'
      const [why] = summaries.filter(isWhy)
      for (const summary of summaries)
        if (summary instanceof HTMLElement && (summary === why || !isWhy(summary))) summary.click()
    })
}

test.describe('axe finds nothing', () => {
  test('on pages of an empty plan', async ({ page }) => {
    for (const address of ['/', '/#/advice', '/#/plan/nodes', '/#/plan/workloads', '/#/plan/check'])
      await look(page, address)
  })

  test('on links that do not open, and on one that meets a plan', async ({ page }) => {
    for (const address of ['/#1broken', '/#9newer', '/#/nowhere']) await look(page, address)
    await openPlan(page, plain)
    await look(page, `/${fragmentOf(everyOutcome)}`)
  })

  test('on the steps of the wizard with everything open', async ({ page }) => {
    test.slow()
    await openPlan(page, everyOutcome)
    for (const step of steps) {
      await page.goto(`/#/plan/${step}`)
      await expect(page.getByText(`Step ${steps.indexOf(step) + 1} of 7`)).toBeVisible()
      await openEverything(page)
      await expectNoAxeViolations(page)
    }
    await page.goto('/#/plan/workloads')
    await page.getByRole('button', { name: 'Edit all as a table' }).click()
    await page.getByRole('textbox', { name: 'Room of files' }).fill('plenty')
    await expectNoAxeViolations(page)
  })

  test('on advice of every kind, closed and open', async ({ page }) => {
    test.slow()
    await openPlan(page, everyOutcome)
    for (const word of [/^Recommended/, /^Open: needs an answer/, /^Nothing fits/])
      await expect(page.getByText(word).first()).toBeVisible()
    await expectNoAxeViolations(page)
    await openEverything(page)
    await expectNoAxeViolations(page)
  })

  test('on tied options', { tag: '@desktop' }, async ({ page }) => {
    await openPlan(page, examplePlans['kubernetes-on-own-servers'])
    const tied = page.locator('details').filter({ has: page.getByText(/^Tied/) })
    await expect(tied.first()).toBeVisible()
    await tied.first().locator('summary').first().click()
    await expectNoAxeViolations(page)
  })

  test('where something is pasted', async ({ page }) => {
    await openPlan(page, plain)
    await look(page, '/#/review')
    const box = page.getByRole('textbox', { name: 'Or paste text here' })
    await box.fill('Good morning')
    await expect(page.getByText('Not recognised')).toBeVisible()
    await expectNoAxeViolations(page)
    await box.fill(newNode)
    await page.getByRole('combobox', { name: 'Where do these answers go?' }).selectOption({ index: 1 })
    await expect(page.getByRole('heading', { name: 'Where sources disagree' })).toBeVisible()
    await openEverything(page)
    await expectNoAxeViolations(page)
    await look(page, '/#/built')
    await expect(page.getByRole('heading', { level: 2, name: /from your plan/ })).toBeVisible()
    await openEverything(page)
    await expectNoAxeViolations(page)
  })

  test('on the catalog: its search, nothing found, and an entry of every kind', async ({ page }) => {
    test.slow()
    await look(page, '/#/catalog')
    await page.getByRole('searchbox').fill('qwertz uiop')
    await expect(page.getByRole('button', { name: 'Show everything' })).toBeVisible()
    await expectNoAxeViolations(page)
    const entries = ['options/aufs', 'options/trident-csi', 'facts/msr-2.9', 'sources/seed', 'options/none-such']
    for (const entry of [...entries, 'rules/storage-driver/file-system-under-it'])
      await look(page, `/#/catalog/${entry}`)
  })

  test('on dialogs and what floats over the page', async ({ page }) => {
    await openPlan(page, everyOutcome)
    for (const dialog of ['Share', 'What to find out']) {
      await page.getByRole('button', { name: dialog, exact: true }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectNoAxeViolations(page)
      await page.keyboard.press('Escape')
    }
    await page.getByRole('button', { name: 'New plan' }).click()
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
    await expectNoAxeViolations(page)
  })
})
