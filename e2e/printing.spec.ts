import { openPlan, plain } from './support/plans.ts'
import { expect, test } from './support/test.ts'

test(
  'on paper every argument stands open, with the addresses of its sources',
  { tag: '@desktop' },
  async ({ page }) => {
    await openPlan(page, plain)
    const registry = page.getByRole('region', { name: 'Registry at rest', exact: true })
    const argument = registry.locator('details').first()
    await expect(argument).toBeVisible()
    await expect(argument).not.toHaveAttribute('open')
    await page.emulateMedia({ media: 'print' })
    for (const row of await page.locator('details.tier-row').all()) await expect(row).toHaveAttribute('open')
    await expect(page.getByText(/^https:\/\/\S+/).first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
    await expect(page.getByRole('banner')).toBeHidden()
    await page.emulateMedia({ media: 'screen' })
    await expect(argument).not.toHaveAttribute('open')
  },
)
