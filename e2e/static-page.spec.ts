import { expectNoAxeViolations } from './support/axe.ts'
import { expect, test } from './support/test.ts'

test('the start page is whole before any script runs', { tag: '@desktop' }, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await context.close()
})

test('the page keeps what was prerendered and can be read by everyone', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectNoAxeViolations(page)
})

test('no markup from text, no foreign code, no word to anybody', { tag: '@desktop' }, async ({ page, complaints }) => {
  await page.goto('/')
  const refused = await page.evaluate(async () => {
    const isRefused = async (attempt: () => unknown) => {
      try {
        await attempt()
        return false
      } catch {
        return true
      }
    }
    return {
      markup: await isRefused(() => (document.body.innerHTML = '<p>taken over</p>')),
      code: await isRefused(() => import(`data:text/javascript,${'document.title="taken over"'}`)),
      worker: await isRefused(() => new Worker('data:text/javascript,')),
      request: await isRefused(() => fetch('/', { method: 'POST', body: 'a plan' })),
    }
  })
  expect(refused).toEqual({ markup: true, code: true, worker: true, request: true })
  for (const directive of ['require-trusted-types-for', 'script-src-elem', 'connect-src']) {
    await expect.poll(() => complaints.join('\n')).toContain(`refused by ${directive}`)
  }
  complaints.length = 0
})
