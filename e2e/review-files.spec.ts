import type { Page } from '@playwright/test'
import { newNode, oldNode } from './support/node-output.ts'
import { expect, test } from './support/test.ts'

const box = (page: Page) => page.getByRole('textbox', { name: 'Or paste text here' })
const source = (page: Page, name: string | RegExp) => page.getByRole('region', { name })

const classes = `NAME             PROVISIONER             RECLAIMPOLICY   VOLUMEBINDINGMODE   ALLOWVOLUMEEXPANSION   AGE
fast (default)   csi.trident.netapp.io   Delete          Immediate           true                   200d
`
const nodes = `NAME       STATUS   ROLES    AGE   VERSION   INTERNAL-IP   EXTERNAL-IP   OS-IMAGE             KERNEL-VERSION       CONTAINER-RUNTIME
worker-1   Ready    <none>   90d   v1.31.5   10.0.0.11     <none>        Ubuntu 22.04.4 LTS   5.15.0-101-generic   docker://25.0.13
worker-2   Ready    <none>   90d   v1.31.5   10.0.0.12     <none>        Ubuntu 22.04.4 LTS   5.15.0-101-generic   docker://25.0.13
`
const table = `Name;Product;State;IOPS;Access
orders;PostgreSQL;stateful;4000;RWO
web;nginx;stateless;;
`

/** Lets go of files over a part of the page, as a person would. */
async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const dropped = await page.evaluateHandle((given) => {
    const held = new DataTransfer()
    for (const [name, text] of Object.entries(given)) held.items.add(new File([text], name, { type: 'text/plain' }))
    return held
  }, files)
  await page.getByRole('contentinfo').dispatchEvent('drop', { dataTransfer: dropped })
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const target = document.activeElement ?? document.body
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

test('four files of different kinds, dropped on the start page, are reviewed together and lead to advice', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await drop(page, { 'node.txt': newNode, 'nodes.txt': nodes, 'classes.txt': classes, 'workloads.csv': table })
  await expect(page).toHaveURL(/#\/review$/)
  await expect(
    page.getByText(/^Read: \d+ answers about 2 kinds of node, 2 workloads and 1 storage class\.$/),
  ).toBeVisible()
  for (const group of ['Nodes', 'Workloads', 'Storage classes', 'Platform'])
    await expect(page.getByRole('region', { name: new RegExp(`^${group}`) })).toBeVisible()
  await page.getByRole('button', { name: 'Show the advice' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Persistent data' })).toBeVisible()
  await expect(page.getByText('orders').first()).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.goto('/#/plan/check')
  await expect(page.getByText('orders')).toBeHidden()
})

test('files chosen on the start page are reviewed', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Choose files here').setInputFiles([
    { name: 'node.txt', mimeType: 'text/plain', buffer: Buffer.from(newNode) },
    { name: 'workloads.csv', mimeType: 'text/csv', buffer: Buffer.from(table) },
  ])
  await expect(page).toHaveURL(/#\/review$/)
  await expect(page.getByText(/^Read: \d+ answers about 1 kind of node and 2 workloads\.$/)).toBeVisible()
})

test('text pasted anywhere on a step is reviewed, and what stands in a field is left alone', async ({ page }) => {
  await page.goto('/#/plan/nodes')
  await page.getByRole('radio', { name: 'Ubuntu' }).check()
  await page.getByRole('textbox', { name: 'Which kernel?' }).focus()
  await paste(page, oldNode)
  await expect(page.getByRole('heading', { level: 1, name: 'Nodes' })).toBeVisible()
  await page.getByRole('heading', { level: 1 }).click()
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  await paste(page, oldNode)
  await expect(box(page)).toHaveValue(oldNode)
  await expect(page.getByText(/^Read: \d+ answers/)).toBeVisible()
})

test('on a phone, what is pasted is reviewed and taken', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/#/review')
  await box(page).tap()
  await box(page).fill(oldNode)
  await page.getByRole('button', { name: 'Take them and go on' }).tap()
  await expect(page.getByRole('radio', { name: 'CentOS' })).toBeChecked()
  await expect(page.getByText('Read from docker info, line 7').first()).toBeVisible()
})

test('two sources that disagree are shown with where each stands, and the chosen one is taken', async ({ page }) => {
  await page.goto('/#/review')
  await drop(page, {
    'now.csv': 'Name;Product;IOPS\norders;PostgreSQL;4000\n',
    'then.csv': 'Name;Product;IOPS\norders;PostgreSQL;2500\n',
  })
  const conflict = page.getByRole('group', { name: 'IOPS of orders' })
  await expect(conflict.getByRole('radio', { name: /4,000 IOPS.*now\.csv\), line 2/ })).toBeVisible()
  await expect(conflict.getByRole('radio', { name: /2,500 IOPS.*then\.csv\), line 2/ })).toBeChecked()
  await conflict.getByRole('radio', { name: /4,000 IOPS/ }).check()
  await page.getByRole('button', { name: 'Show the advice' }).click()
  await page.goto('/#/plan/check')
  await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeVisible()
  await expect(page.getByText('4,000 IOPS')).toBeVisible()
  await expect(page.getByText('2,500 IOPS')).toBeHidden()
})

test('a stack asks of its unsure services whether they keep data, and flags data that no volume keeps', async ({
  page,
}) => {
  await page.goto('/#/review')
  const stack = `services:
  db:
    image: postgres:16
    environment:
      POSTGRES_PASSWORD: hunter2
  importer:
    image: example.test/shop/importer:3
    volumes:
      - logs:/var/log/importer
volumes:
  logs:
`
  await drop(page, { 'compose.yaml': stack })
  const db = page
    .getByRole('region', { name: /^Workloads/ })
    .getByRole('listitem')
    .filter({ hasText: 'db' })
    .first()
  await expect(db).toContainText('anonymous volume')
  const unsure = page.getByRole('group', { name: 'importer' })
  await expect(unsure).toContainText('logs')
  await unsure.getByRole('radio', { name: 'It keeps data' }).check()
  await expect(unsure.getByRole('radio', { name: 'It keeps data' })).toBeChecked()
  await page.getByRole('button', { name: 'Show the advice' }).click()
  await page.goto('/#/plan/check')
  await expect(page.getByText('stateful: keeps data')).toHaveCount(2)
  await expect(page.locator('body')).not.toContainText('hunter2')
})

test('files are read as the systems write them, and taken away again', async ({ page }) => {
  await page.goto('/#/review')
  await page.getByLabel('Choose files').setInputFiles([
    { name: 'powershell.txt', mimeType: 'text/plain', buffer: Buffer.from(`\ufeff${newNode}`, 'utf16le') },
    { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('nothing of use') },
    { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]) },
  ])
  await expect(source(page, 'powershell.txt: docker info')).toContainText('lines understood')
  await expect(source(page, 'notes.txt')).toContainText('Not recognised')
  await expect(source(page, 'photo.png')).toContainText('picture')
  await page.getByRole('button', { name: 'Take away notes.txt' }).click()
  await expect(source(page, 'notes.txt')).toBeHidden()
  await expect(page.getByRole('main')).toBeFocused()
})

test('what looks like a secret is neither shown nor kept, and is counted', async ({ page }) => {
  await page.goto('/#/review')
  await box(page).fill(`${oldNode} Http Proxy: http://me:hunter2@proxy.example\n Token: hunter2\n`)
  await expect(page.getByText(/^2 lines hold what looks like a password/)).toBeVisible()
  await page.getByText(/lines understood/).click()
  await expect(page.getByRole('region', { name: 'What you handed in' })).not.toContainText('hunter2')
  await page.getByRole('button', { name: 'Show the advice' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Image run storage' })).toBeVisible()
  const kept = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))
  expect(kept).not.toContain('hunter2')
})
