import { answerSix } from './support/answers.ts'
import { expect, test } from './support/test.ts'

const names = [
  { what: 'markup', name: '<img src=x onerror="document.title=1"><script>document.title=1</script>' },
  { what: 'ten thousand characters', name: 'ab c'.repeat(2500) },
  { what: 'a turned direction', name: '\u202egnp.txt \u0634\u062d\u0646 \u05d0\u05d1\u05d2' },
  { what: 'pictures', name: '🚢📦👩🏽‍🚀'.repeat(20) },
]

for (const { what, name } of names) {
  test(`a name made of ${what} is text on every page`, async ({ page }) => {
    const beginning = Array.from(name).slice(0, 3).join('').trim()
    await page.goto('/')
    await answerSix(page)
    await page.goto('/#/plan/workloads')
    await page.getByRole('textbox', { name: 'What do you call it?' }).fill(name)
    await page.goto('/#/plan/check')
    await page.getByRole('textbox', { name: 'What is this plan called?' }).fill(name)
    for (const address of ['/#/plan/nodes', '/#/plan/workloads', '/#/plan/check', '/#/advice', '/']) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      if (address !== '/#/plan/nodes') await expect(page.getByText(beginning).first()).toBeAttached()
      expect(await page.locator('img').count()).toBe(0)
      const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
      expect(isTooWide, `${address} is wider than the screen`).toBe(false)
    }
    await expect(page).not.toHaveTitle('1')
  })
}
