import { soFar } from './support/answers.ts'
import { expect, test } from './support/test.ts'

test('answers given before any script has arrived are in the plan afterwards', async ({ page }) => {
  let release: () => void = () => undefined
  const arrived = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/assets/*.js', async (route) => {
    await arrived
    await route.continue()
  })
  await page.goto('/', { waitUntil: 'commit' })
  await page.getByRole('radio', { name: 'Azure' }).check()
  await page.getByRole('radio', { name: 'Kubernetes', exact: true }).check()
  await page.waitForFunction(() => performance.now() > 3000)
  release()
  await expect(soFar(page).getByRole('heading', { name: 'Registry' })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Azure' })).toBeChecked()
  await page.getByRole('button', { name: 'Go on to the nodes' }).click()
  await page.goto('/#/plan/platform')
  await expect(page.getByRole('radio', { name: 'Azure' })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'Kubernetes', exact: true })).toBeChecked()
})

test('“I don’t know” before the script is kept as well', { tag: '@desktop' }, async ({ page }) => {
  let release: () => void = () => undefined
  const arrived = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/assets/*.js', async (route) => {
    await arrived
    await route.continue()
  })
  await page.goto('/', { waitUntil: 'commit' })
  const site = page.getByRole('group', { name: 'Where will the nodes run?' })
  await site.getByRole('radio', { name: 'I don’t know' }).check()
  release()
  await expect(soFar(page).getByRole('heading', { name: 'Registry' })).toBeVisible()
  await page.goto('/#/plan/check')
  await expect(page.getByText('Not known: to find out')).toBeVisible()
})

test('an answer that meets the page while it comes alive is kept', { tag: '@desktop' }, async ({ page }) => {
  await page.addInitScript(() => {
    const listen = EventTarget.prototype.addEventListener
    let isWaiting = true
    EventTarget.prototype.addEventListener = function (...given: Parameters<typeof listen>) {
      // React's first listener on the root says that it has begun; after this task, and before React's next, comes ours.
      if (isWaiting && this instanceof HTMLElement && this.id === 'root') {
        isWaiting = false
        queueMicrotask(() => document.querySelector<HTMLInputElement>('input[value="azure"]')?.click())
      }
      listen.apply(this, given)
    }
  })
  await page.goto('/')
  await expect(soFar(page).getByRole('heading', { name: 'Registry' })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Azure' })).toBeChecked()
  await page.getByRole('button', { name: 'Go on to the nodes' }).click()
  await page.goto('/#/plan/platform')
  await expect(page.getByRole('radio', { name: 'Azure' })).toBeChecked()
})
