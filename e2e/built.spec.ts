import { newNode, oldNode } from './support/node-output.ts'
import { openPlan, plain } from './support/plans.ts'
import { expect, test } from './support/test.ts'

test('without a plan there is nothing to hold an output against', async ({ page }) => {
  await page.goto('/#/built')
  await expect(page.getByText('There is no plan to hold it against')).toBeVisible()
})

test('what runs is held against the plan: planned, built, differs, and what that gives rise to', async ({ page }) => {
  await openPlan(page, {
    ...plain,
    nodePools: [{ name: 'workers', os: 'centos', osVersion: '7', engineVersion: '19.03' }],
  })
  await page.goto('/#/review')
  await page
    .getByRole('textbox', { name: 'Or paste text here' })
    .fill(`${oldNode} Data loop file: /var/lib/docker/data\n`)
  await page.getByRole('link', { name: /^Built as planned/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Was it built as planned?' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: /differs? from your plan/ })).toBeVisible()
  const workers = page.getByRole('region', { name: 'workers', exact: true })
  await expect(workers).toContainText('Planned: overlay2. Runs: devicemapper')
  await expect(workers.getByRole('row', { name: /^Operating system CentOS CentOS As planned/ })).toBeVisible()
  await expect(workers).toContainText('What runs gives rise to this')
  await expect(page.getByRole('region', { name: 'Planned, and nothing was handed in about it' })).toContainText(
    'orders',
  )
  await page.goto('/#/plan/nodes')
  await expect(page.getByRole('radio', { name: 'CentOS' })).toBeChecked()
  await expect(page.getByRole('textbox', { name: 'Which kernel?' })).toHaveValue('')
})

test('where it is not clear which kind of node is meant, the person says it', async ({ page }) => {
  await openPlan(page, {
    ...plain,
    nodePools: [
      { name: 'blue', os: 'rhel', osVersion: '9' },
      { name: 'green', os: 'rhel', osVersion: '9' },
    ],
  })
  await page.goto('/#/built')
  await page.getByRole('textbox', { name: 'Or paste text here' }).fill(newNode)
  const loose = page.getByRole('region', { name: 'Runs, and stands in no row of your plan' })
  await loose.getByRole('combobox').selectOption({ label: 'green' })
  await expect(page.getByRole('region', { name: 'green', exact: true })).toContainText('overlay2, as planned')
  await expect(loose).toBeHidden()
})
