import type { Page } from '@playwright/test'
import { answerSix } from './support/answers.ts'
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

const broken = [
  { what: 'that lost its end', change: (link: string) => link.slice(0, -9), heading: /damaged|incomplete|cut/i },
  {
    what: 'with one character exchanged',
    change: (link: string) => `${link.slice(0, -12)}${link.at(-12) === 'A' ? 'B' : 'A'}${link.slice(-11)}`,
    heading: /damaged/i,
  },
  { what: 'of a newer format', change: (link: string) => link.replace('#1', '#7'), heading: /newer|later/i },
  {
    what: 'to a page that there is not',
    change: (link: string) => link.replace(/#.*/, '#/nowhere'),
    heading: /no such|not/i,
  },
]

for (const { what, change, heading } of broken) {
  test(`a link ${what} says so, leaves one’s own plan alone and shows a way out`, async ({ page }) => {
    await page.goto('/')
    await answerSix(page)
    const link = await linkOf(page)
    await page.getByRole('button', { name: 'Close' }).click()
    await page.goto(change(link))
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await page.getByRole('link', { name: 'Go to my own plan' }).click()
    await page.goto('/#/plan/registry')
    await expect(page.getByRole('radio', { name: 'MSR 2.10' })).toBeChecked()
  })
}
