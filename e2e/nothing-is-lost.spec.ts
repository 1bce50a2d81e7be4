import { answerSix, soFar } from './support/answers.ts'
import { expect, test } from './support/test.ts'

test('a reload in the middle loses nothing, not even what was not understood', async ({ page }) => {
  await page.goto('/')
  await answerSix(page)
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

test('a cleared plan and a removed workload come back', async ({ page }) => {
  await page.goto('/')
  await answerSix(page)
  await page.goto('/#/plan/workloads')
  await page.getByRole('button', { name: 'Remove postgresql' }).click()
  await expect(page.getByRole('button', { name: 'Remove postgresql' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'Remove postgresql' })).toBeVisible()
  await page.getByRole('button', { name: 'New plan' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(soFar(page).getByText('Longhorn', { exact: true })).toBeVisible()
})

test('where the browser keeps nothing, it says so and the answers stay while the page is open', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.goto('/#/plan/platform')
  await page.getByRole('radio', { name: 'OpenStack' }).check()
  await expect(page.getByText('Your answers are not being kept')).toBeVisible()
  await page.getByRole('button', { name: /^Continue/ }).click()
  await page.goBack()
  await expect(page.getByRole('radio', { name: 'OpenStack' })).toBeChecked()
})
