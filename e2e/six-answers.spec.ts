import { answerSix, soFar } from './support/answers.ts'
import { expect, test } from './support/test.ts'

test('six answers and one preset give three tiers in at most twenty clicks', async ({ page }) => {
  let acts = 0
  await page.goto('/')
  await answerSix(page, () => (acts += 1))
  const cards = soFar(page)
  for (const tier of ['Storage driver', 'Volumes', 'Registry'])
    await expect(cards.getByRole('heading', { level: 3, name: tier })).toBeVisible()
  await expect(cards.getByText(/^(Recommended|If …|Tied)$/)).toHaveCount(3)
  await expect(cards.getByText('Open', { exact: true })).toHaveCount(0)
  expect(acts).toBeLessThanOrEqual(20)
})
