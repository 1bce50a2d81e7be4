import { expect, test } from 'vitest'
import { zipped, workbookOf } from './workbook-fixture.ts'
import { openWorkbook } from './workbook.ts'
import { writeWorkbook } from './write.ts'

function rowsOf(sheet: string, more: Record<string, string> = {}) {
  const workbook = openWorkbook(workbookOf([{ name: 'One', xml: sheet }], more))
  const [part] = workbook.kind === 'workbook' ? workbook.sheets : []
  const table = workbook.kind === 'workbook' && part ? workbook.sheet(part, 100) : undefined
  return typeof table === 'object' ? table : { rows: [], says: [String(table)] }
}

const texts = (sheet: string, more: Record<string, string> = {}) =>
  rowsOf(sheet, more).rows.map((row) => row.map(({ text }) => text))
const data = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`

const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0&quot; GB&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>`
const strings =
  '<sst><si><t>one</t></si><si><r><t>t</t></r><r><t xml:space="preserve">wo </t></r><rPh><t>nein</t></rPh></si><si><t>a &amp; b_x000D_</t></si></sst>'

test.each<[string, string, string]>([
  ['a number', '<c r="A1"><v>1.5E3</v></c>', '1500'],
  ['a number with the noise of a sum', '<c r="A1"><v>0.30000000000000004</v></c>', '0.3'],
  ['a share shown in per cent', '<c r="A1" s="1"><v>0.7</v></c>', '70 %'],
  ['a unit that only the format shows', '<c r="A1" s="2"><v>500</v></c>', '500 GB'],
  ['a date', '<c r="A1" s="3"><v>46082</v></c>', '2026-03-01'],
  ['a shared text', '<c r="A1" t="s"><v>0</v></c>', 'one'],
  ['a shared text in several fonts, without its reading', '<c r="A1" t="s"><v>1</v></c>', 'two'],
  ['entities and escapes', '<c r="A1" t="s"><v>2</v></c>', 'a & b'],
  ['a text of its own', '<c r="A1" t="inlineStr"><is><t>own</t></is></c>', 'own'],
  ['yes and no', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
  ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', '#REF!'],
  ['the saved result of a formula', '<c r="A1"><f>B1*2</f><v>20</v></c>', '20'],
  ['the saved text of a formula', '<c r="A1" t="str"><f>B1&amp;"x"</f><v>yx</v></c>', 'yx'],
  ['a formula without its result', '<c r="A1"><f>B1*2</f></c>', '=B1*2'],
  ['names with a prefix', '<x:c r="A1"><x:v>7</x:v></x:c>', '7'],
  ['CDATA', '<c r="A1" t="str"><v><![CDATA[<b>]]></v></c>', '<b>'],
  ['a text number that is none', '<c r="A1"><v>abc</v></c>', 'abc'],
])('%s', (_, cell, expected) => {
  expect(texts(data(cell), { 'xl/styles.xml': styles, 'xl/sharedStrings.xml': strings })).toEqual([[expected]])
})

test('cells stand where their names say, or one after the other', () => {
  const { rows } = rowsOf(
    '<sheetData><row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
  )
  expect(rows.map((row) => row.map(({ text, line, column }) => [text, line, column]))).toEqual([
    [
      ['', 3, 0],
      ['1', 3, 1],
      ['2', 3, 2],
    ],
    [['3', 4, 0]],
  ])
})

test('a cell that spans rows speaks for each of them', () => {
  const row = (line: number, name: string) =>
    `<row r="${line}"><c r="A${line}" t="str"><v>${name}</v></c><c r="B${line}"><v>${line}</v></c></row>`
  const xml = `<sheetData>${row(1, 'a')}${row(2, '')}${row(3, '')}</sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>`
  expect(texts(xml)).toEqual([
    ['a', '1'],
    ['a', '2'],
    ['', '3'],
  ])
})

test('hidden rows, formulas and damage are told', () => {
  const { rows, says } = rowsOf(
    '<sheetData><row hidden="1"><c><f>1+1</f><v>2</v></c></row><row><c><v>3</v></c></row><row><c',
  )
  expect(rows).toHaveLength(2)
  expect(says).toEqual([
    'This sheet is damaged; its rows were read up to the damage.',
    'Hidden rows were read too: 1 of them.',
    'Of formulas the results that are saved with them were read: 1 cells.',
  ])
})

test('entities that a document type defines are not expanded', () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>`
  const workbook = openWorkbook(
    workbookOf([{ name: 'One', xml: '' }], {
      'xl/worksheets/sheet0.xml': `${bomb}<worksheet>${data('<c t="str"><v>&b;</v></c>')}</worksheet>`,
    }),
  )
  expect(
    JSON.stringify(workbook.kind === 'workbook' && workbook.sheets[0] && workbook.sheet(workbook.sheets[0], 10)),
  ).not.toContain('aaaa')
})

test.each<[string, Record<string, string>, string]>([
  ['a binary workbook', { 'xl/workbook.bin': '' }, 'xlsb'],
  ['an OpenDocument sheet', { mimetype: 'x', 'content.xml': '<x/>' }, 'open-document'],
  ['a Word document', { 'word/document.xml': '<x/>' }, 'docx'],
  ['a presentation', { 'ppt/presentation.xml': '<x/>' }, 'pptx'],
  ['a document of Numbers', { 'Index/Document.iwa': '' }, 'numbers'],
  ['any other archive', { 'a.txt': 'a' }, 'zip'],
])('%s is told by its name', (_, parts, source) => {
  expect(openWorkbook(zipped(parts))).toMatchObject({ kind: 'declined', source })
})

test('of sheets that unpack to too much together, the first are read, and each again for free', () => {
  const sheet = (name: string) => ({ name, xml: `${data('<c><v>1</v></c>')}${' '.repeat(1000)}` })
  const workbook = openWorkbook(workbookOf([sheet('A'), sheet('B'), sheet('C')]), 2500)
  const parts = workbook.kind === 'workbook' ? workbook.sheets : []
  const read = [...parts, ...parts].map((part) => workbook.kind === 'workbook' && typeof workbook.sheet(part, 10))
  expect(read).toEqual(['object', 'object', 'string', 'object', 'object', 'string'])
})

test('what the app writes itself reads back, and twice the same bytes come of it', () => {
  const rows = [
    ['Name', 'IOPS', 'A & "B"'],
    ['=x', 5, ' <b> '],
  ]
  const bytes = writeWorkbook([{ name: 'W & X', rows }])
  expect(bytes).toEqual(writeWorkbook([{ name: 'W & X', rows }]))
  const workbook = openWorkbook(bytes)
  const [part] = workbook.kind === 'workbook' ? workbook.sheets : []
  expect(part?.name).toBe('W & X')
  const table = workbook.kind === 'workbook' && part ? workbook.sheet(part, 10) : ''
  expect(typeof table === 'object' && table.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['Name', 'IOPS', 'A & "B"'],
    ['=x', '5', '<b>'],
  ])
})
