import { expect, test } from './support/test.ts'

test('the colours follow the system until one is chosen, and the choice stays', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await page.goto('/')
  const dark = await paper()
  await page.getByRole('radio', { name: 'Light' }).check()
  const light = await paper()
  expect(light).not.toBe(dark)
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked()
  expect(await paper()).toBe(light)
  await page.goto('/#/advice')
  expect(await paper()).toBe(light)
  await page.getByRole('radio', { name: 'Auto' }).check()
  expect(await paper()).toBe(dark)
})
