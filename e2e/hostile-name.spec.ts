import type { Page } from '@playwright/test'
import type { Plan } from '../src/advisor/plan/plan.ts'
import { fragmentOf, openPlan, plain } from './support/plans.ts'
import { expect, test } from './support/test.ts'

const markup = '<img src=x onerror="document.title=1"><script>document.title=1</script>'
// In every place at once they are nearly as much as a link carries.
const long = 'ab c'.repeat(1500)
const turned = '\u202egnp.txt \u0634\u062d\u0646 \u05d0\u05d1\u05d2'
const pictures = '🚢📦👩🏽‍🚀'.repeat(20)
const unbroken = 'x'.repeat(6000)
const names = [markup, long, turned, pictures, unbroken]

const hostile: Plan = {
  ...plain,
  title: markup,
  customer: unbroken,
  author: turned,
  platform: {
    ...plain.platform,
    region: long,
    onHand: ['other-csi'],
    otherStorage: [{ kind: 'other-csi', name: markup, provisioner: unbroken }],
    storageClasses: [{ name: pictures, provisioner: markup }],
  },
  nodePools: names.map((name, at) => ({ name, labels: { [name]: name }, ...(at > 0 && { os: name, kernel: name }) })),
  workloads: names.map((name, at) => ({ name, product: name, pool: name, ...(at > 1 && { state: 'stateful' }) })),
}

async function expectOnlyText(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const harm = await page.evaluate(() => ({
    images: document.querySelectorAll('img').length,
    scripts: document.querySelectorAll('body script').length,
    isTooWide: document.documentElement.scrollWidth > innerWidth,
  }))
  expect(harm, page.url().slice(0, 60)).toEqual({ images: 0, scripts: 0, isTooWide: false })
  await expect(page).not.toHaveTitle('1')
}

test('hostile names are text on every page, and no page becomes wider than the screen', async ({ page }) => {
  test.slow()
  await openPlan(page, hostile)
  for (const name of [markup, pictures]) await expect(page.getByText(name.slice(0, 10)).first()).toBeAttached()
  await expectOnlyText(page)
  for (const summary of await page.locator('main details:not([open]) > summary').all())
    await summary.evaluate((element) => element instanceof HTMLElement && element.click())
  await expectOnlyText(page)
  for (const step of ['platform', 'nodes', 'storage', 'workloads', 'registry', 'check']) {
    await page.goto(`/#/plan/${step}`)
    await expectOnlyText(page)
  }
  await expect(page.getByText(markup).first()).toBeVisible()
  await page.goto('/#/plan/workloads')
  await page.getByRole('button', { name: 'Edit all as a table' }).click()
  await expectOnlyText(page)
  await page.getByRole('button', { name: 'What to find out' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectOnlyText(page)
  await page.keyboard.press('Escape')
  await page.goto('/#/paste')
  await page
    .getByRole('textbox', { name: 'Or paste text here' })
    .fill(`Kernel Version: ${unbroken}\n${markup}\nServer Version: 24.0.7`)
  await expect(page.getByRole('button', { name: 'Show the advice' })).toBeVisible()
  await expectOnlyText(page)
  await page.goto('/')
  await expect(page.getByText(markup.slice(0, 20)).first()).toBeVisible()
  await expectOnlyText(page)
  await page.goto(`/${fragmentOf({ ...hostile, customer: markup, title: turned })}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Two plans: the link’s and yours' })).toBeVisible()
  await expectOnlyText(page)
})

test('a hostile name is shown as it is typed', async ({ page }) => {
  await page.goto('/#/plan/workloads')
  await page.getByRole('button', { name: 'PostgreSQL' }).click()
  const name = page.getByRole('textbox', { name: 'What do you call it?' })
  for (const typed of names) {
    await name.fill(typed)
    await expectOnlyText(page)
  }
  await page.getByRole('button', { name: /^Remove/ }).click()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  await expectOnlyText(page)
})
