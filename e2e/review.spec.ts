import type { Page } from '@playwright/test'
import { newNode, oldNode, podman } from './support/node-output.ts'
import { expect, test } from './support/test.ts'

const box = (page: Page) => page.getByRole('textbox', { name: 'Or paste text here' })
const goOn = (page: Page) => page.getByRole('button', { name: 'Take them and go on' })

/** What the page says that it understood under this name. */
const understood = (page: Page, name: string) =>
  page
    .getByRole('region', { name: 'What becomes of it' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('checkbox', { name, exact: true }) })
    .last()

/** A line of what was handed in, by its number. */
const line = (page: Page, number: number) =>
  page
    .getByRole('region', { name: 'What you handed in' })
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`^Line ${number}(?!\\d)`) })

/** Opens what was handed in, which is folded on a narrow screen. */
async function openSources(page: Page): Promise<void> {
  const summary = page.getByText(/lines? understood/).first()
  await expect(summary).toBeVisible()
  const isOpen = await summary.evaluate((one) => one.closest('details')?.open === true)
  if (!isOpen) await summary.click()
}

test('a pasted docker info is shown line by line and leads to its advice', async ({ page }) => {
  await page.goto('/#/paste')
  await box(page).fill(newNode)
  await expect(page.getByText('Read: 13 answers about 1 kind of node.')).toBeVisible()
  await expect(understood(page, 'Kernel')).toContainText('5.14.0-427.13.1.el9_4.x86_64')
  await expect(understood(page, 'Kernel')).toContainText('line 16')
  await expect(understood(page, 'Operating system')).toContainText('Red Hat Enterprise Linux')
  await openSources(page)
  await expect(line(page, 2)).toContainText('Not used: This is the version of the client')
  await expect(line(page, 5)).toContainText('Containers: …')
  await expect(line(page, 23)).toContainText('bridge-nf-call-iptables is disabled')
  await page.getByRole('button', { name: 'Show the advice' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Image run storage' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 3, name: 'overlay2' })).toBeVisible()
})

test('an answer leads to its line, and whatever is pointed at is lit on both sides', async ({ page }) => {
  await page.goto('/#/review')
  await box(page).fill(newNode)
  await understood(page, 'Kernel')
    .getByRole('button', { name: /line 16/ })
    .click()
  await expect(line(page, 16)).toBeFocused()
  await expect(line(page, 16)).toBeInViewport()
  await expect(understood(page, 'Kernel')).toHaveAttribute('data-lit')
  await line(page, 17).hover()
  await expect(understood(page, 'Operating system')).toHaveAttribute('data-lit')
  await expect(understood(page, 'Kernel')).not.toHaveAttribute('data-lit')
})

test('what the text does not tell is named, and the nodes are asked about next with each answer’s line', async ({
  page,
}) => {
  await page.goto('/#/review')
  await box(page).fill(oldNode)
  const missing = page.getByRole('region', { name: 'What is missing' })
  await expect(missing).toContainText('site')
  await expect(missing).toContainText('SELinux')
  await goOn(page).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Nodes' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Which kernel?' })).toHaveValue('3.10.0-514.el7.x86_64')
  await expect(page.getByText('Read from docker info, line 6')).toBeVisible()
  await page.getByRole('textbox', { name: 'Which kernel?' }).fill('3.10.0-1160.el7.x86_64')
  await expect(page.getByText('Changed by hand; it was read from docker info, line 6')).toBeVisible()
  await page.goto('/#/plan/check')
  await expect(page.getByText('changed by hand, was read from docker info, line 6')).toBeVisible()
  await expect(page.getByText('from docker info, line 7').first()).toBeVisible()
})

test('the advice says of each answer from which line it was read', async ({ page }) => {
  await page.goto('/#/review')
  await box(page).fill(newNode)
  await page.getByRole('button', { name: 'Show the advice' }).click()
  const overlay = page
    .locator('details')
    .filter({ has: page.getByRole('heading', { level: 3, name: 'overlay2' }) })
    .last()
  await overlay.locator('summary').first().click()
  await expect(overlay.getByText('from docker info, line 16').first()).toBeVisible()
})

test('two machines in one paste are two kinds of node, and undo takes both back', async ({ page }) => {
  await page.goto('/#/review')
  await box(page).fill(newNode + oldNode)
  await expect(page.getByText(/about 2 kinds of node/)).toBeVisible()
  await goOn(page).click()
  const kinds = page.getByRole('list', { name: 'Each kind of node' })
  await expect(kinds.getByRole('button')).toHaveCount(2)
  await kinds.getByRole('button').last().click()
  await expect(page.getByRole('radio', { name: 'CentOS' })).toBeChecked()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(kinds).toBeHidden()
  await page.goBack()
  await expect(box(page)).toHaveValue(newNode + oldNode)
})

test('a row or an answer that is left out stays out', async ({ page }) => {
  await page.goto('/#/review')
  await box(page).fill(newNode + oldNode)
  await page.getByRole('checkbox', { name: 'Take node kind 1' }).uncheck()
  await understood(page, 'Kernel').getByRole('checkbox').uncheck()
  await goOn(page).click()
  await expect(page.getByRole('radio', { name: 'CentOS' })).toBeChecked()
  await expect(page.getByRole('textbox', { name: 'Which kernel?' })).toHaveValue('')
})

test('Swarm in the engine is taken for the orchestrator only until the person says more', async ({ page }) => {
  await page.goto('/#/review')
  await box(page).fill(newNode)
  const question = page.getByRole('group', { name: 'Who schedules the containers?' })
  await expect(question.getByRole('radio', { name: 'Swarm', exact: true })).toBeChecked()
  await question.getByRole('radio', { name: 'Swarm and Kubernetes' }).check()
  await goOn(page).click()
  await page.goto('/#/plan/platform')
  await expect(page.getByRole('radio', { name: 'Both, side by side' })).toBeChecked()
})

test('what was answered by hand stays unless it is given up', async ({ page }) => {
  await page.goto('/#/plan/nodes')
  await page.getByRole('radio', { name: 'Ubuntu' }).check()
  await page.goto('/#/review')
  await box(page).fill(newNode)
  const target = page.getByRole('combobox', { name: 'Where do these answers go?' })
  await expect(target).toHaveValue('')
  await target.selectOption({ index: 1 })
  const system = page.getByRole('group', { name: /^Operating system of/ })
  await expect(system.getByRole('radio', { name: /^Keep Ubuntu/ })).toBeChecked()
  await goOn(page).click()
  await expect(page.getByRole('radio', { name: 'Ubuntu' })).toBeChecked()
  await expect(page.getByRole('textbox', { name: 'Which kernel?' })).toHaveValue(/^5\.14/)
  await page.goBack()
  await system.getByRole('radio', { name: /^Take Red Hat/ }).check()
  await goOn(page).click()
  await expect(page.getByRole('radio', { name: 'Red Hat Enterprise Linux' })).toBeChecked()
})

test('what cannot be used says what it is and what to do, and stays where it was typed', async ({ page }) => {
  await page.goto('/#/review')
  await box(page).fill(podman)
  await expect(page.getByText('Recognised, but not used')).toBeVisible()
  await box(page).fill('Good morning')
  await expect(page.getByText('Not recognised')).toBeVisible()
  await expect(goOn(page)).toBeHidden()
  await page.goto('/#/plan/nodes')
  await page.goBack()
  await expect(box(page)).toHaveValue('Good morning')
})
