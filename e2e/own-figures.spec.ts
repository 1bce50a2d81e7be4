import type { Plan } from '../src/advisor/plan/plan.ts'
import { soFar } from './support/answers.ts'
import { openPlan, plain } from './support/plans.ts'
import { expect, test } from './support/test.ts'

const two: Plan = { ...plain, platform: { ...plain.platform, onHand: ['ceph', 'netapp-ontap'] } }

test('a price of one’s own decides between two systems, and the advice cites it', async ({ page }) => {
  await openPlan(page, two)
  await page.goto('/#/plan/storage')
  await expect(soFar(page).getByText('NetApp Trident or Ceph CSI for RBD')).toBeVisible()
  await page.getByText('Your own prices and figures').click()
  await page.getByRole('group', { name: 'Ceph' }).getByRole('textbox', { name: 'USD per TB a month' }).fill('0.03/GB')
  await expect(page.getByText('30 per TB and month')).toBeVisible()
  await expect(soFar(page).getByText('Ceph CSI for RBD', { exact: true })).toBeVisible()

  await page.goto('/#/plan/check')
  await expect(page.getByText('Ceph: USD 30 per TB and month')).toBeVisible()
  await page.getByRole('link', { name: 'Change your own prices and figures' }).click()
  await expect(page.getByRole('textbox', { name: 'USD per TB a month' }).first()).toBeFocused()

  await page.goto('/#/advice')
  const volumes = page.getByRole('region', { name: 'Persistent data', exact: true })
  await volumes.locator('details').first().locator('summary').first().click()
  await expect(volumes.getByText('By your own figure it costs 30 USD per TB and month.').first()).toBeVisible()
})

test('figures are taken with the units that people type, and half a figure outlives a reload', async ({ page }) => {
  await openPlan(page, two)
  await page.goto('/#/plan/storage')
  await page.getByText('Your own prices and figures').click()
  const row = page.getByRole('group', { name: 'NetApp ONTAP' })
  await row.getByRole('textbox', { name: 'IOPS' }).fill('120k')
  await expect(row.getByText('120,000 IOPS')).toBeVisible()
  await row.getByRole('textbox', { name: 'Throughput' }).fill('2 GB/s')
  await expect(row.getByText(/^2 GB\/s/)).toBeVisible()
  await row.getByRole('combobox', { name: 'Latency' }).selectOption('Below 1 ms')
  await row.getByRole('textbox', { name: 'USD per TB a month' }).fill('about 20')
  await expect(row.getByText('To correct:')).toBeVisible()
  await page.reload()
  await expect(row.getByRole('textbox', { name: 'USD per TB a month' })).toHaveValue('about 20')
  await expect(row.getByRole('textbox', { name: 'IOPS' })).toHaveValue('120k')
  await expect(row.getByRole('combobox', { name: 'Latency' })).toHaveValue('low')
})
