import type { Page } from '@playwright/test'
import { newNode, oldNode, podman } from './support/node-output.ts'
import { expect, test } from './support/test.ts'

const box = (page: Page) => page.getByRole('textbox', { name: 'Or paste text here' })
const goOn = (page: Page) => page.getByRole('button', { name: 'Go on to what is missing' })

/** What the page says that it understood under this name. */
const understood = (page: Page, name: string) =>
  page
    .getByRole('main')
    .locator('dl > div')
    .filter({ has: page.getByText(name, { exact: true }) })

test('a pasted docker info is shown line by line and leads to its advice', async ({ page }) => {
  await page.goto('/#/paste')
  await box(page).fill(newNode)
  await expect(page.getByText('Read: 13 answers about 1 kind of node.')).toBeVisible()
  await expect(understood(page, 'Kernel')).toContainText('5.14.0-427.13.1.el9_4.x86_64')
  await expect(understood(page, 'Kernel')).toContainText('line 16')
  await expect(understood(page, 'Operating system')).toContainText('Red Hat Enterprise Linux')
  await page.getByText('1 line not used, and why').click()
  await expect(page.getByText('This is the version of the client, which says nothing about the node.')).toBeVisible()
  await expect(page.getByText('bridge-nf-call-iptables is disabled', { exact: false }).last()).toBeVisible()
  await page.getByRole('button', { name: 'Show the advice' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Image run storage' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 3, name: 'overlay2' })).toBeVisible()
})

test('what the text does not tell is named, and the nodes are asked about next with each answer’s line', async ({
  page,
}) => {
  await page.goto('/#/paste')
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
})

test('two machines in one paste are two kinds of node, and undo takes both back', async ({ page }) => {
  await page.goto('/#/paste')
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

test('Swarm in the engine is taken for the orchestrator only until the person says more', async ({ page }) => {
  await page.goto('/#/paste')
  await box(page).fill(newNode)
  const question = page.getByRole('group', { name: 'Who schedules the containers?' })
  await expect(question.getByRole('radio', { name: 'Swarm' })).toBeChecked()
  await question.getByRole('radio', { name: 'Both, side by side' }).check()
  await goOn(page).click()
  await page.goto('/#/plan/platform')
  await expect(page.getByRole('radio', { name: 'Both, side by side' })).toBeChecked()
})

test('what was answered by hand stays unless it is given up', async ({ page }) => {
  await page.goto('/#/plan/nodes')
  await page.getByRole('radio', { name: 'Ubuntu' }).check()
  await page.goto('/#/paste')
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
  await page.goto('/#/paste')
  await box(page).fill(podman)
  await expect(page.getByText('Recognised, but not used')).toBeVisible()
  await box(page).fill('Good morning')
  await expect(page.getByText('Not recognised')).toBeVisible()
  await expect(page.getByText(/Run docker info on the node/)).toBeVisible()
  await expect(goOn(page)).toBeHidden()
  await page.goto('/#/plan/nodes')
  await page.goBack()
  await expect(box(page)).toHaveValue('Good morning')
})

test('files are read as the systems write them, and a file beside its target does no harm', async ({ page }) => {
  await page.goto('/#/paste')
  await page.getByLabel('Choose files').setInputFiles([
    { name: 'powershell.txt', mimeType: 'text/plain', buffer: Buffer.from(`\ufeff${newNode}`, 'utf16le') },
    { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('nothing of use') },
  ])
  await expect(page.getByRole('heading', { level: 2, name: 'powershell.txt: docker info' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'notes.txt' })).toContainText('Not recognised')
  await page.getByRole('button', { name: 'Take away notes.txt' }).click()
  await expect(page.getByRole('main')).toBeFocused()
  const dropped = await page.evaluateHandle((text) => {
    const held = new DataTransfer()
    held.items.add(new File([text], 'old-node.txt', { type: 'text/plain' }))
    return held
  }, oldNode)
  await page.getByRole('contentinfo').dispatchEvent('drop', { dataTransfer: dropped })
  await expect(page.getByRole('heading', { level: 2, name: 'old-node.txt: docker info' })).toBeVisible()
  await expect(page.getByText(/about 2 kinds of node/)).toBeVisible()
})

test('a megabyte is listed like a file and read while the page stays usable', { tag: '@desktop' }, async ({ page }) => {
  await page.goto('/#/paste')
  await box(page).focus()
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
  await expect(page.getByRole('heading', { level: 2, name: 'Pasted text: docker info' })).toBeVisible()
  await expect(box(page)).toHaveValue('')
})
