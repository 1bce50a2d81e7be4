import { readFile } from 'node:fs/promises'
import { dataOf, workbookOf } from '../src/exchange/tables/xlsx/workbook-fixture.ts'
import { expectNoAxeViolations } from './support/axe.ts'
import { expect, test } from './support/test.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const file = (name: string, content: string | Uint8Array, mimeType = 'text/csv') => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
})

const table = `Anwendung;Typ;IOPS;Zustand;Brk;Kapazität;Team
orders;PostgreSQL 15;10k;zustandsbehaftet;500 GB;;shop
media;Dateifreigabe;1.500;ja;2 TiB;100;press
`

test('a column that is not understood is asked about, and read once it is said what it tells', async ({ page }) => {
  await page.goto('/#/review')
  await page.getByLabel('Choose files').setInputFiles(file('sizing.csv', table))
  const source = page.getByRole('region', { name: /sizing\.csv/ })
  await expect(source.getByText('2 columns to settle')).toBeVisible()
  await expectNoAxeViolations(page)
  await source.getByLabel('What does Brk tell?').focus()
  await source.getByLabel('What does Brk tell?').selectOption('Capacity')
  const spare = source.getByRole('listitem', { name: 'Kapazität' })
  await expect(spare.getByText('Another column tells this already.')).toBeVisible()
  await expect(source.getByLabel('What does Brk tell?')).toBeFocused()
  // What the plan becomes with it says so in brief.
  await expect(page.getByText(/465\.66\d* GiB/).first()).toBeAttached()
  await source.getByLabel('What does Brk tell?').selectOption('As it was understood')
  await expect(page.getByText(/465\.66\d* GiB/)).toHaveCount(0)
})

test('of a workbook another sheet can be read, and bare numbers be given a unit', async ({ page }) => {
  const bytes = workbookOf([
    {
      name: 'Old',
      xml: dataOf([
        ['Name', 'IOPS'],
        ['was', 1],
      ]),
    },
    {
      name: 'Sizing',
      xml: dataOf([
        ['Name', 'IOPS', 'Capacity', 'State'],
        ['orders', 5000, 2, 'stateful'],
      ]),
    },
  ])
  await page.goto('/#/review')
  await page.getByLabel('Choose files').setInputFiles(file('sizing.xlsx', bytes, xlsx))
  const source = page.getByRole('region', { name: /sizing\.xlsx/ })
  await expect(source.getByLabel('Sheet')).toHaveValue('Sizing')
  await source.getByLabel('Bare numbers in Capacity are').selectOption('TiB')
  await expect(page.getByText(/2,048 GiB/).first()).toBeAttached()
  await source.getByLabel('Sheet').selectOption('Old')
  await expect(page.getByText('Read: 2 answers about 1 workload.')).toBeVisible()
  await expect(page.getByText(/2,048 GiB/)).toHaveCount(0)
})

test('a list of other things is asked about before it makes workloads', async ({ page }) => {
  await page.goto('/#/review')
  await page.getByLabel('Choose files').setInputFiles(file('list.csv', 'Name,Email,Phone\nAnn,a@b.c,1\nBob,b@b.c,2\n'))
  await expect(page.getByText('Is this a table of workloads?')).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'It is' }).click()
  await expect(page.getByText('Read: 2 answers about 2 workloads.')).toBeVisible()
})

test('the template can be fetched, filled in and handed in @desktop', async ({ page }) => {
  await page.goto('/#/review')
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'workloads.xlsx' }).click()
  const path = await (await downloading).path()
  await page.getByLabel('Choose files').setInputFiles(file('workloads.xlsx', await readFile(path), xlsx))
  await expect(page.getByText(/^Read: \d+ answers about 3 workloads\.$/)).toBeVisible()
})
