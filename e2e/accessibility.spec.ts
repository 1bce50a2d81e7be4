import { answerSix } from './support/answers.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { expect, test } from './support/test.ts'

const steps = ['platform', 'nodes', 'storage', 'workloads', 'registry', 'priorities', 'check']

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any page, empty or filled in, in ${colorScheme} colours`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme })
    const look = async (address: string) => {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectNoAxeViolations(page)
    }
    for (const address of ['/', '/#/paste', '/#/advice', '/#1broken', '/#/nowhere']) await look(address)
    await page.goto('/')
    await answerSix(page)
    for (const step of steps) {
      await look(`/#/plan/${step}`)
      for (const more of await page.getByText(/^More about/).all()) await more.click()
      await expectNoAxeViolations(page)
    }
    await look('/#/advice')
    for (const summary of await page.locator('main summary').all()) await summary.click()
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Share' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectNoAxeViolations(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'What to find out' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectNoAxeViolations(page)
  })
}
