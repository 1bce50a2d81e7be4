import type { Page } from '@playwright/test'
import { answerSix } from './support/answers.ts'
import { everyOutcome, fragmentOf, openPlan, plain } from './support/plans.ts'
import { expect, test } from './support/test.ts'

async function linkOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share' }).click()
  const field = page.getByRole('textbox', { name: 'Link to the plan and its advice' })
  await expect(field).toHaveValue(/#1/)
  return field.inputValue()
}

/** Everything from the first tier on; above it stands whose plan it is. */
async function adviceIn(page: Page): Promise<string> {
  const text = await page.getByRole('main').innerText()
  return text.slice(text.indexOf('Image run storage'))
}

test('a link opened in a fresh browser shows the same advice', async ({ page, browser }) => {
  await page.goto('/')
  await answerSix(page)
  const link = await linkOf(page)
  await page.getByRole('button', { name: 'Close' }).click()
  await page.goto('/#/advice')
  await expect(page.getByRole('heading', { name: 'Image run storage' })).toBeVisible()
  const mine = await adviceIn(page)

  const context = await browser.newContext()
  const theirs = await context.newPage()
  await theirs.goto(link)
  await expect(theirs.getByRole('heading', { name: 'Image run storage' })).toBeVisible()
  expect(new URL(theirs.url()).hash).toBe('#/advice')
  await expect(theirs.getByText('Opened from a link')).toBeVisible()
  expect(await adviceIn(theirs)).toBe(mine)
  await context.close()
})

const sound = fragmentOf({ ...plain, registry: { product: 'msr-4' } })

const broken = [
  { what: 'that lost its end', fragment: sound.slice(0, -9), heading: 'This link is damaged' },
  {
    what: 'with one character exchanged',
    fragment: `${sound.slice(0, -12)}${sound.at(-12) === 'A' ? 'B' : 'A'}${sound.slice(-11)}`,
    heading: 'This link is damaged',
  },
  { what: 'of a newer format', fragment: sound.replace('#1', '#7'), heading: 'This link is newer than this page' },
  { what: 'to a page that there is not', fragment: '#/nowhere', heading: 'No such page' },
]

for (const { what, fragment, heading } of broken) {
  test(`a link ${what} says so, leaves one’s own plan alone and shows a way out`, async ({ page }) => {
    await openPlan(page, plain)
    await page.goto(`/${fragment}`)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await page.getByRole('link', { name: 'Go to my own plan' }).click()
    await expect(page.getByRole('textbox', { name: 'What is this plan called?' })).toHaveValue('Harbour')
    await page.goto('/#/plan/registry')
    await expect(page.getByRole('radio', { name: 'MSR 2.10' })).toBeChecked()
  })
}

test('a damaged link is mended by pasting it once more, broken over lines', async ({ page }) => {
  await page.goto(`/${sound.slice(0, -9)}`)
  await page.getByRole('textbox', { name: 'Paste the link once more' }).fill('https://example.org/#/nothing')
  await page.getByRole('button', { name: 'Open the link' }).click()
  await expect(page.getByText('To correct:')).toBeVisible()
  const mailed = `https://example.org/stowage/${sound.slice(0, 40)}\n${sound.slice(40)}`
  await page.getByRole('textbox', { name: 'Paste the link once more' }).fill(mailed)
  await page.getByRole('button', { name: 'Open the link' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Harbour' })).toBeVisible()
})

test('a link met by somebody with a plan is offered, shown, and taken back', async ({ page }) => {
  await openPlan(page, plain)
  await page.goto(`/${fragmentOf(everyOutcome)}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Two plans: the link’s and yours' })).toBeVisible()
  await page.getByRole('button', { name: 'Keep mine' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Harbour' })).toBeVisible()
  await page.goBack()
  await page.getByRole('button', { name: 'Show the link’s plan' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Every outcome' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Harbour' })).toBeVisible()
})
