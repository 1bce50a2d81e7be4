import { planOfMany } from '../scripts/many-workloads.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { longestTask } from './support/longest-task.ts'
import { openPlan } from './support/plans.ts'
import { expect, test } from './support/test.ts'

/** A page that works longer than this at a time is felt to stand still. */
const longestTaskMs = 100

test('a plan of 1,000 workloads is advised beside the page, row by row in brief, and each row opens', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await openPlan(page, planOfMany(1000))
  await page.getByRole('link', { name: 'Stowage' }).first().click()
  const volumes = page.getByRole('region', { name: 'Persistent data', exact: true })
  const longest = await longestTask(page, async () => {
    await page.evaluate(() => {
      location.hash = '#/advice'
    })
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
  })
  expect(longest).toBeLessThan(longestTaskMs)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await expectNoAxeViolations(page)
})
