import { answerSix, soFar } from './support/answers.ts'
import { expect, test } from './support/test.ts'

test('six answers and one preset give three tiers in at most twenty clicks', async ({ page }) => {
  let acts = 0
  await page.goto('/')
  await answerSix(page, () => (acts += 1))
  const cards = soFar(page)
  await expect(cards.getByText('overlay2', { exact: true })).toBeVisible()
  await expect(cards.getByText('Longhorn', { exact: true })).toBeVisible()
  await expect(cards.getByText('S3-compatible store', { exact: true })).toBeVisible()
  await expect(cards.getByText('Open', { exact: true })).toHaveCount(0)
  console.log(`six answers took ${acts} clicks`)
  expect(acts).toBeLessThanOrEqual(20)
})
