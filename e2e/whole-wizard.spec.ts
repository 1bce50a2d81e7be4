import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/test.ts'

async function expectThreeTiers(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Harbour' })).toBeVisible()
  for (const tier of ['Image run storage', 'Persistent data', 'Registry at rest']) {
    const section = page.getByRole('region', { name: tier, exact: true })
    await expect(section.getByText(/^(Recommended|Tied)/).first()).toBeVisible()
  }
}

test('the questions are answered by pointing, step by step, and end in advice on all three tiers', async ({ page }) => {
  const goOn = (to: string) => page.getByRole('button', { name: `Continue to ${to}` }).click()
  await page.goto('/')
  await page.getByRole('radio', { name: 'VMware vSphere' }).click()
  await page.getByRole('radio', { name: 'Kubernetes', exact: true }).click()
  await page.getByRole('button', { name: 'Go on to the nodes' }).click()
  await page.getByRole('radio', { name: 'Ubuntu' }).click()
  await page.getByRole('combobox', { name: 'Which release of it?' }).selectOption('22.04')
  await goOn('Storage you own')
  await page.getByRole('checkbox', { name: 'vSphere datastore' }).click()
  await page.getByRole('checkbox', { name: 'MinIO' }).click()
  await goOn('Workloads')
  await page.getByRole('button', { name: 'PostgreSQL' }).click()
  await page.getByRole('textbox', { name: 'How much room does it need?' }).fill('200 GB')
  await goOn('Registry')
  await page.getByRole('radio', { name: 'MSR 2.10' }).click()
  await page.getByRole('radio', { name: /^Yes, of a node/ }).click()
  await goOn('Priorities')
  await page.getByRole('slider', { name: 'Cost' }).fill('5')
  await goOn('Check your answers')
  await expect(page.getByRole('definition').filter({ hasText: 'a vSphere datastore, MinIO' })).toBeVisible()
  await page.getByRole('textbox', { name: 'What is this plan called?' }).fill('Harbour')
  await page.getByRole('button', { name: 'Show the advice' }).click()
  await expectThreeTiers(page)
})

test('the same by keyboard alone', { tag: '@desktop' }, async ({ page }) => {
  test.slow()
  const keyboard = new Keyboard(page)
  await page.goto('/')
  await keyboard.choose('Where will the nodes run?', 'VMware vSphere')
  await keyboard.choose('Who schedules the containers?', 'Kubernetes')
  await keyboard.press(page.getByRole('button', { name: 'Go on to the nodes' }))
  await keyboard.choose('Which operating system do they run?', 'Ubuntu')
  await keyboard.select(page.getByRole('combobox', { name: 'Which release of it?' }), '22.04')
  await keyboard.press(page.getByRole('button', { name: 'Continue to Storage you own' }))
  await keyboard.tick(page.getByRole('checkbox', { name: 'vSphere datastore' }))
  await keyboard.tick(page.getByRole('checkbox', { name: 'MinIO' }))
  await keyboard.press(page.getByRole('button', { name: 'Continue to Workloads' }))
  await keyboard.press(page.getByRole('button', { name: 'PostgreSQL' }))
  await keyboard.type(page.getByRole('textbox', { name: 'How much room does it need?' }), '200 GB')
  await keyboard.press(page.getByRole('button', { name: 'Continue to Registry' }))
  await keyboard.choose('Which line of the registry will you run?', 'MSR 2.10')
  await keyboard.choose('Must it stay available through a failure?', /^Yes, of a node/)
  await keyboard.press(page.getByRole('button', { name: 'Continue to Priorities' }))
  await keyboard.moveTo(page.getByRole('slider', { name: 'Cost' }))
  await page.keyboard.press('End')
  await keyboard.press(page.getByRole('button', { name: 'Continue to Check your answers' }))
  await keyboard.type(page.getByRole('textbox', { name: 'What is this plan called?' }), 'Harbour')
  await keyboard.press(page.getByRole('button', { name: 'Show the advice' }))
  await expectThreeTiers(page)
  const rows = page.getByRole('region', { name: 'Image run storage', exact: true }).locator('summary').first()
  await keyboard.moveTo(rows)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/What is ruled out|Ruled out/).first()).toBeVisible()
})

/** Tab, Enter, Space and arrows, as far as they lead; what they do not reach fails the test. */
class Keyboard {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async moveTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible()
    await this.tabUntil(() => target.evaluate((element) => element === document.activeElement))
  }

  async press(button: Locator): Promise<void> {
    await this.moveTo(button)
    await this.page.keyboard.press('Enter')
  }

  async tick(box: Locator): Promise<void> {
    await this.moveTo(box)
    await this.page.keyboard.press('Space')
    await expect(box).toBeChecked()
  }

  async type(field: Locator, text: string): Promise<void> {
    await this.moveTo(field)
    await this.page.keyboard.type(text)
  }

  async select(field: Locator, value: string): Promise<void> {
    await this.moveTo(field)
    for (let steps = 0; steps < 40 && (await field.inputValue()) !== value; steps += 1)
      await this.page.keyboard.press('ArrowDown')
    await expect(field).toHaveValue(value)
  }

  /** Enters a group of radio buttons and moves to one of them. */
  async choose(question: string, answer: string | RegExp): Promise<void> {
    const group = this.page.getByRole('group', { name: question })
    const wanted = group.getByRole('radio', { name: answer, exact: typeof answer === 'string' })
    await expect(wanted).toBeVisible()
    await this.tabUntil(() =>
      group.evaluate(
        (element) => document.activeElement instanceof HTMLInputElement && element.contains(document.activeElement),
      ),
    )
    await this.page.keyboard.press('Space')
    for (let steps = 0; steps < 20 && !(await wanted.isChecked()); steps += 1)
      await this.page.keyboard.press('ArrowDown')
    await expect(wanted).toBeChecked()
  }

  private async tabUntil(isThere: () => Promise<boolean>): Promise<void> {
    for (let steps = 0; steps < 150; steps += 1) {
      if (await isThere()) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error('150 steps with Tab do not reach it')
  }
}
