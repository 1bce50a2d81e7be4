import { longestTask } from './support/longest-task.ts'
import { newNode } from './support/node-output.ts'
import { expect, test } from './support/test.ts'

const sheet = (rows: number) =>
  `Name;Product;State;IOPS;Capacity (GiB);Access\n${Array.from(
    { length: rows },
    (_, at) => `service-${at};PostgreSQL;stateful;${100 + (at % 50)};${10 + (at % 90)};RWO`,
  ).join('\n')}\n`

const stack = (services: number) =>
  `services:\n${Array.from(
    { length: services },
    (_, at) =>
      `  db-${at}:\n    image: postgres:16\n    environment:\n      POSTGRES_PASSWORD: hunter2\n    volumes:\n      - data-${at}:/var/lib/postgresql/data\n`,
  ).join('')}volumes:\n${Array.from({ length: services }, (_, at) => `  data-${at}:\n`).join('')}`

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

test(
  'a sheet of 2,000 rows and a stack of 200 services never hold the page up',
  { tag: '@desktop' },
  async ({ page }) => {
    test.slow()
    await page.goto('/#/review')
    await expect(page.getByRole('heading', { name: 'docker info' })).toBeVisible()
    const longest = await longestTask(page, async () => {
      await page
        .getByLabel('Choose files')
        .setInputFiles([file('sheet.csv', sheet(2000)), file('stack.yaml', stack(200))])
      await expect(page.getByText(/^Read: .* about 2,200 workloads\.$/)).toBeVisible()
      await page.getByRole('button', { name: /^Show \d+ more of 2,200/ }).click()
      await page.getByRole('checkbox', { name: 'Take service-3', exact: true }).uncheck()
      await expect(page.getByText(/ answers will go into your plan/)).toBeVisible()
    })
    expect(longest).toBeLessThan(100)
  },
)

test(
  'a megabyte of text is listed like a file, and its reading can be stopped',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.goto('/#/review')
    const box = page.getByRole('textbox', { name: 'Or paste text here' })
    await box.focus()
    await page.evaluate(
      (text) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', text)
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        )
      },
      newNode + 'level=info msg="all is well on this node"\n'.repeat(25_000),
    )
    await expect(page.getByRole('heading', { name: 'Pasted text: docker info' })).toBeVisible()
    await expect(box).toHaveValue('')
  },
)

test('50 MB are refused before they are read, and the page goes on', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/#/review')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const dropped = await page.evaluateHandle(() => {
    const held = new DataTransfer()
    held.items.add(new File([new Uint8Array(50_000_001)], 'image.tar'))
    held.items.add(new File(['Server Version: 24.0.7\nStorage Driver: overlay2\n'], 'node.txt'))
    return held
  })
  await page.getByRole('contentinfo').dispatchEvent('drop', { dataTransfer: dropped })
  await expect(page.getByRole('region', { name: 'image.tar' })).toContainText('larger than 50 MB')
  await expect(page.getByRole('region', { name: 'node.txt: docker info' })).toContainText('lines understood')
})
