import { everyOutcome, openPlan, plain } from './support/plans.ts'
import { expect, test } from './support/test.ts'

for (const { name, title, file } of [
  { name: 'Share', title: 'Share this plan', file: 'ShareDialog' },
  { name: 'What to find out', title: 'What to find out', file: 'FindOutDialog' },
]) {
  test(`“${name}” that arrives late does not open over a page that was gone to meanwhile`, async ({ page }) => {
    let letThrough = () => undefined as void
    const held = new Promise<void>((resolve) => (letThrough = resolve))
    await page.route(new RegExp(`/${file}-[^/]*\\.js$`), async (route) => {
      await held
      await route.continue()
    })
    await openPlan(page, plain)
    const asked = page.waitForRequest(new RegExp(`/${file}-`))
    await page.getByRole('button', { name, exact: true }).click()
    await asked
    await page.getByRole('link', { name: 'Questions' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Platform' })).toBeVisible()
    const arrived = page.waitForResponse(new RegExp(`/${file}-`))
    letThrough()
    await arrived
    await expect(page.getByRole('dialog', { includeHidden: true })).toBeAttached()
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.getByRole('button', { name, exact: true }).click()
    await expect(page.getByRole('dialog', { name: title })).toBeVisible()
  })
}

test('a question of what to find out leads to its own field, from another page and from its own', async ({ page }) => {
  await openPlan(page, everyOutcome)
  for (const _from of ['the advice', 'its own step']) {
    await page.getByRole('button', { name: 'What to find out', exact: true }).click()
    await page.getByRole('dialog').getByRole('link', { name: 'MKE line' }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(page.getByLabel(/MKE/).and(page.locator(':focus'))).toBeVisible()
  }
})
