import { expect, test } from 'vitest'
import { delimitedTable, tableLines } from './delimited.ts'
import { csvOf } from './write-csv.ts'

test.each<[string | number, string]>([
  ['orders', 'orders'],
  ['a, b', '"a, b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
  ['+49 30', "'+49 30"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-2+3', "'-2+3"],
  ['\t=1', '"\'\t=1"'],
  ['＝1+1', "'＝1+1"],
  [-5, '-5'],
  ['-5.5', '-5.5'],
  ['a=b', 'a=b'],
])('%j is written as %s', (value, written) => {
  expect(csvOf([[value]])).toBe(`\ufeff${written}\r\n`)
})

test('what is written reads back, but for the apostrophe', () => {
  const rows = [
    ['a', 'b "c"'],
    ['=x', 'd;e'],
  ]
  const read = delimitedTable(tableLines(csvOf(rows)), ',', 10).rows.map((row) => row.map(({ text }) => text))
  expect(read).toEqual([
    ['a', 'b "c"'],
    ["'=x", 'd;e'],
  ])
})
