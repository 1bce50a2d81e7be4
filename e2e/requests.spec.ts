import { answerSix } from './support/answers.ts'
import { newNode } from './support/node-output.ts'
import { expect, test } from './support/test.ts'

test('nothing that is answered, pasted or shared leaves the browser', async ({ page, baseURL }) => {
  const requests: string[] = []
  page.on('request', (request) => {
    requests.push(`${request.method()} ${request.url()}${request.postData() ?? ''}`)
  })
  await page.goto('/')
  await answerSix(page)
  await page.goto('/#/plan/check')
  await page.getByRole('textbox', { name: 'Who is it for?' }).fill('Meridian Freight')
  await page.goto('/#/paste')
  await page.getByRole('textbox', { name: 'Or paste text here' }).fill(newNode)
  await page.getByRole('button', { name: 'Show the advice' }).click()
  await page.getByRole('button', { name: 'Share' }).click()
  const field = page.getByRole('textbox', { name: 'Link to the plan and its advice' })
  await expect(field).toHaveValue(/#1/)
  const link = await field.inputValue()
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  const asked = requests.filter((request) => !/^GET (data:|blob:|about:)/.test(request))
  expect(asked.length).toBeGreaterThan(5)
  // Only files of the site, each named by what is in it: no query, no body. A fragment is never sent.
  const fileOfTheSite = /^GET \/(?:[\w-]+\.(?:js|svg|png|ico|webmanifest)|assets\/[\w-]+\.(?:js|css|svg|woff2))?$/
  const paths = asked.map((request) => request.replace(baseURL ?? '', '').replace(/#.*/, ''))
  expect(paths.filter((path) => !fileOfTheSite.test(path))).toEqual([])
})
