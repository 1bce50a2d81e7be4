import { expect, test } from 'vitest'
import { readBytes } from '../../read-bytes.ts'
import { dataOf, workbookOf } from '../../tables/xlsx/workbook-fixture.ts'
import { readWorkbook } from './workbook.ts'

const notes = { name: 'Notes', xml: dataOf([['Read me first'], ['State', 'March']]) }
const costs = {
  name: 'Costs',
  xml: dataOf([
    ['Name', 'Price', 'Owner'],
    ['licence', 5, 'me'],
  ]),
}
const sized = {
  name: 'Sizing',
  xml: dataOf([['Sizing of the platform'], [], ['Name', 'IOPS', 'Capacity (TiB)', 'Brk'], ['orders', 5000, 2, 'mydb']]),
}
const old = {
  name: 'Old',
  xml: dataOf([
    ['Name', 'IOPS'],
    ['was', 1],
  ]),
}

function told(...args: Parameters<typeof readWorkbook>) {
  const reading = readWorkbook(...args)
  if (reading.kind !== 'read') throw new Error(reading.says)
  return reading
}

test('of several sheets the one that looks like workloads is read, and said to be', () => {
  const { plan, understood, notes: said, table } = told(workbookOf([notes, costs, sized]))
  expect(plan.workloads).toEqual([{ name: 'orders', iops: 5000, capacityGiB: 2048 }])
  expect(understood.map(({ line, text }) => [line, text])).toEqual([
    [4, 'Sizing!A4 Name: orders'],
    [4, 'Sizing!B4 IOPS: 5000'],
    [4, 'Sizing!C4 Capacity (TiB): 2'],
  ])
  expect(said.map(({ says }) => says)).toEqual(['The sheet “Sizing” was read, and no other.'])
  expect(table?.sheets.map(({ name, isRead }) => [name, isRead])).toEqual([
    ['Notes', false],
    ['Costs', false],
    ['Sizing', true],
  ])
  expect(table?.columns[3]).toMatchObject({ heading: 'Brk', by: 'nobody' })
})

test('another sheet that looks like workloads is named, and can be chosen', () => {
  const bytes = workbookOf([old, sized])
  expect(told(bytes).notes.map(({ says }) => says)).toEqual([
    'The sheet “Sizing” was read, and no other. Workloads stand on “Old” too.',
  ])
  expect(told(bytes, { sheet: 'Old' }).plan.workloads).toEqual([{ name: 'was', iops: 1 }])
})

test('a hidden sheet is read only where it is chosen, or alone', () => {
  const hidden = { ...sized, state: 'hidden' }
  expect(told(workbookOf([hidden, old])).plan.workloads).toMatchObject([{ name: 'was' }])
  expect(told(workbookOf([hidden])).plan.workloads).toMatchObject([{ name: 'orders' }])
})

test('columns are matched by choice in a workbook as in a text', () => {
  expect(told(workbookOf([sized]), { columns: { 3: { tells: 'product' } } }).plan.workloads).toMatchObject([
    { product: 'mydb' },
  ])
})

test('a workbook without a table says so, and what its sheets are called', () => {
  expect(readWorkbook(workbookOf([{ name: 'Empty', xml: '<sheetData/>' }]))).toMatchObject({
    kind: 'unrecognised',
    saw: 'Empty',
  })
})

test('a workbook that was cut is told to be damaged', () => {
  const bytes = workbookOf([sized])
  expect(readWorkbook(bytes.subarray(0, bytes.length - 30))).toMatchObject({
    kind: 'declined',
    says: expect.stringContaining('damaged'),
  })
})

test('a workbook comes through the door for files, and so does CSV in the letters of Windows-1252', async () => {
  expect(await readBytes(workbookOf([sized]), 'sizing.xlsx')).toMatchObject({ kind: 'read', source: 'workload-table' })
  const csv = Uint8Array.from('Name;Kapazit\u00e4t (GiB)\na;5', (char) => char.charCodeAt(0))
  expect(await readBytes(csv, 'x.csv')).toMatchObject({ plan: { workloads: [{ name: 'a', capacityGiB: 5 }] } })
})

test('more than 50 MB are refused before anything reads them', async () => {
  expect(await readBytes(new Uint8Array(50_000_001))).toMatchObject({
    kind: 'unrecognised',
    says: expect.stringContaining('50 MB'),
  })
})
