import { soFar } from './support/answers.ts'
import { everyOutcome, openPlan, plain } from './support/plans.ts'
import { expect, test } from './support/test.ts'

test('a reload in the middle loses nothing, not even what was not understood', async ({ page }) => {
  await openPlan(page, plain)
  await page.goto('/#/plan/workloads')
  const room = page.getByRole('textbox', { name: 'How much room does it need?' })
  await room.fill('plenty')
  await expect(page.getByText('To correct:')).toBeVisible()
  await page.reload()
  await expect(room).toHaveValue('plenty')
  await room.fill('2 TiB')
  await page.reload()
  await expect(room).toHaveValue('2 TiB')
  await page.goto('/#/plan/nodes')
  await expect(page.getByRole('radio', { name: 'Ubuntu' })).toBeChecked()
})

test('back and forward lead through the steps, and every step can be entered by its address', async ({ page }) => {
  await page.goto('/#/plan/storage')
  await page.getByRole('button', { name: /^Continue/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Workloads' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Storage you own' })).toBeVisible()
  await page.goForward()
  await expect(page.getByRole('heading', { level: 1, name: 'Workloads' })).toBeVisible()
  await expect(page).toHaveTitle(/Workloads – step 4 of 7/)
})

test('every step is there by its address, and a step that there is not says so', async ({ page }) => {
  await openPlan(page, everyOutcome)
  await page.goto('/#/plan/registry')
  await expect(page.getByRole('radio', { name: 'MSR 2.10' })).toBeChecked()
  await page.goto('/#/plan/nowhere')
  await expect(page.getByRole('heading', { level: 1, name: 'No such page' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('radio', { name: 'MSR 2.10' })).toBeChecked()
})

test('a cleared plan and a removed workload come back', async ({ page }) => {
  await openPlan(page, plain)
  await page.goto('/#/plan/workloads')
  await page.getByRole('button', { name: 'Remove orders' }).click()
  await expect(page.getByRole('button', { name: 'Remove orders' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'Remove orders' })).toBeVisible()
  await page.getByRole('button', { name: 'New plan' }).click()
  await expect(soFar(page).getByText('Name a kind of node')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(soFar(page).getByText('overlay2', { exact: true })).toBeVisible()
})

test('what offers to take a step back goes with the next page, and leaves the focus where it came from', async ({
  page,
}) => {
  await openPlan(page, plain)
  await page.goto('/#/plan/workloads')
  const undo = page.getByRole('button', { name: 'Undo' })
  const name = page.getByRole('textbox', { name: 'What do you call it?' })

  await page.getByRole('button', { name: 'Remove orders' }).click()
  const add = page.getByRole('button', { name: 'PostgreSQL' })
  await add.focus()
  await undo.focus()
  await page.keyboard.press('Enter')
  await expect(undo).toBeHidden()
  await expect(name).toHaveValue('orders')
  await expect(add.or(page.locator('#main'))).toBeFocused()

  await page.getByRole('button', { name: 'Remove orders' }).click()
  await page.getByRole('button', { name: 'Keep it so' }).click()
  await expect(undo).toBeHidden()
  await expect(page.locator('body')).not.toBeFocused()

  await page.getByRole('button', { name: 'PostgreSQL' }).click()
  await page.getByRole('button', { name: /^Remove/ }).click()
  await expect(undo).toBeVisible()
  await page.getByRole('button', { name: /^Continue/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Registry' })).toBeVisible()
  await expect(undo).toBeHidden()
})

const blocked = [
  {
    what: 'nothing more',
    block: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    },
  },
  {
    what: 'nothing at all',
    block: () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    },
  },
]

for (const { what, block } of blocked) {
  test(`where the browser keeps ${what}, it says so and the answers stay while the page is open`, async ({ page }) => {
    await page.addInitScript(block)
    await page.goto('/#/plan/platform')
    await page.getByRole('radio', { name: 'OpenStack' }).check()
    await expect(page.getByText('Your answers are not being kept')).toBeVisible()
    await page.getByRole('button', { name: /^Continue/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Nodes' })).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('radio', { name: 'OpenStack' })).toBeChecked()
    await page.getByRole('radio', { name: 'Dark' }).check()
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
    await page.getByRole('button', { name: 'Share' }).click()
    await expect(page.getByRole('textbox', { name: 'Link to the plan and its advice' })).toHaveValue(/#1/)
  })
}
