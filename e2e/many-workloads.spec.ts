import { planOfMany } from '../scripts/many-workloads.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { openPlan } from './support/plans.ts'
import { expect, test } from './support/test.ts'

/** A page that works longer than this at a time is felt to stand still. */
const longestTaskMs = 100
/** What the loop below takes on a machine that has nothing else to do. */
const usualMs = 40

/** How much slower this machine is just now. */
const slowness = () => {
  const began = performance.now()
  let sum = 0
  for (let i = 0; i < 3e7; i += 1) sum += Math.sqrt(i)
  return sum > 0 ? performance.now() - began : 0
}

test('a plan of 1,000 workloads is advised beside the page, row by row in brief, and each row opens', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await openPlan(page, planOfMany(1000))
  await page.getByRole('link', { name: 'Stowage' }).first().click()
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    })
  })
  await page.evaluate(() => {
    location.hash = '#/advice'
  })
  const volumes = page.getByRole('region', { name: 'Persistent data', exact: true })
  await expect(volumes.getByText('1,000 rows', { exact: true })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('status').filter({ hasText: 'Gathering' })).toHaveCount(0, { timeout: 120_000 })
  const tasks = page.getByRole('region', { name: 'To do first' })
  await expect(tasks.getByText(/, \S+ and \d+ more$/).first()).toBeVisible()

  // Fifty at a time, by name and by what they come to.
  await expect(volumes.locator('details.many-row')).toHaveCount(50)
  await volumes.getByRole('button', { name: 'Next' }).click()
  await expect(volumes.getByText('Page 2 of 20')).toBeVisible()
  await volumes.getByRole('searchbox', { name: 'Search by name' }).fill('KAFKA-99')
  await expect(volumes.getByText('2 of 1,000 rows')).toBeVisible()
  const row = volumes.locator('details.many-row').first()
  await row.locator('summary').first().press('Enter')
  await expect(row.getByRole('heading', { name: 'How sure', exact: true })).toBeVisible()
  await expect(row.getByRole('status').filter({ hasText: /questions? would/ })).toBeVisible({ timeout: 30_000 })
  const longest = await page.evaluate(() => Math.max(0, ...Reflect.get(window, 'tasks')))
  const slow = Math.max(1, (await page.evaluate(slowness)) / usualMs)
  expect(longest, `the longest task, on a machine ${slow.toFixed(1)} times as slow`).toBeLessThan(longestTaskMs * slow)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await expectNoAxeViolations(page)
})
