import { everyOutcome, openPlan, plain } from './support/plans.ts'
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

test('what to find out prints as a list with reasons and room to write, and nothing else of the page', async ({
  page,
}) => {
  await openPlan(page, everyOutcome)
  await page.getByRole('button', { name: 'What to find out' }).click()
  const dialog = page.getByRole('dialog', { name: 'What to find out' })
  await expect(dialog.getByRole('button', { name: 'Print the list' })).toBeVisible()
  const questions = await dialog.getByRole('link').allTextContents()
  expect(questions.length).toBeGreaterThan(1)
  await expect(page.getByRole('heading', { level: 1, name: 'What to find out' })).toBeHidden()

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(['What to find out'])
  await expect(page.getByText('Every outcome · Example AG')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(questions)
  await expect(page.getByText('Answer:', { exact: true })).toHaveCount(questions.length)
  const os = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'operating system', exact: true }) })
  await expect(os.getByRole('listitem').first()).toBeVisible()
  for (const other of ['banner', 'main', 'contentinfo', 'dialog'] as const)
    await expect(page.getByRole(other)).toBeHidden()

  await page.emulateMedia({ media: 'screen' })
  await page.keyboard.press('Escape')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('main')).toBeVisible()
})
