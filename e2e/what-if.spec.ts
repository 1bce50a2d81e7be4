import { expectNoAxeViolations } from './support/axe.ts'
import { openPlan, plain } from './support/plans.ts'
import { expect, test } from './support/test.ts'

test('an opened row says how sure its pick is and which answers would change it', async ({ page }) => {
  await openPlan(page, plain)
  const volumes = page.getByRole('region', { name: 'Persistent data', exact: true })
  const row = volumes.locator('details.tier-row').first()
  // By keyboard alone, as everything here can be.
  await row.locator('summary').first().press('Enter')
  const sure = row.locator('section').filter({ has: page.getByRole('heading', { name: 'How sure', exact: true }) })
  await expect(sure.getByText(/^(Firm|Close call)$/)).toBeVisible()
  await expect(sure.getByText(/^(Smallest change that flips it|No smallest change found)/)).toBeVisible()
  const change = row.locator('section').filter({ has: page.getByRole('heading', { name: 'What would change this' }) })
  await expect(change.getByRole('status')).toHaveText(/^Another answer to any of \d+ questions would/)
  const windows = change.getByRole('term').filter({ hasText: /^Windows$/ })
  await expect(windows.locator('xpath=following-sibling::dd')).not.toBeEmpty()
  const aws = change.getByRole('term').filter({ hasText: /^AWS$/ })
  await expect(aws).toBeHidden()
  await change
    .locator('summary')
    .filter({ hasText: /^Show all: \d+ more$/ })
    .press('Enter')
  await expect(aws).toBeVisible()
  await expect(change.getByRole('definition').filter({ hasText: 'EBS' }).first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await expectNoAxeViolations(page)

  // A reload finds the row as it was left.
  await page.reload()
  await expect(sure.getByText(/^(Firm|Close call)$/)).toBeVisible()
  await expect(change.getByRole('status')).toHaveText(/^Another answer to any of \d+ questions would/)

  // What follows from the link is what it says: the answer leads to its question.
  await change.getByRole('link', { name: 'protocol', exact: true }).click()
  await expect(page).toHaveURL(/#\/plan\/workloads$/)
})

test('on paper a row that was never opened says it too', { tag: '@desktop' }, async ({ page }) => {
  await openPlan(page, plain)
  const volumes = page.getByRole('region', { name: 'Persistent data', exact: true })
  await expect(volumes.getByRole('heading', { name: 'What would change this' })).toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  await expect(volumes.getByText(/^Another answer to any of \d+ questions would/).last()).toBeVisible()
  await expect(volumes.getByText(/^\d+ more questions are left out on paper\.$/)).toBeVisible()
})
