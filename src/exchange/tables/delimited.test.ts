import { expect, test } from 'vitest'
import { delimitedTable, tableLines, type Delimiter } from './delimited.ts'

const cells = (text: string, delimiter: Delimiter) =>
  delimitedTable(tableLines(text), delimiter, 100).rows.map((row) => row.map((cell) => cell.text))

test.each<[string, string, Delimiter, string[][]]>([
  [
    'a byte order mark',
    '\ufeffa;b\n1;2',
    ';',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'every kind of line end',
    'a\tb\r\n1\t2\r3\t4\n',
    '\t',
    [
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  [
    'quotes with a delimiter, a quote and a line end inside',
    'a,b\n"x, ""y""\nz",2',
    ',',
    [
      ['a', 'b'],
      ['x, "y" z', '2'],
    ],
  ],
  ['the line in which Excel names the delimiter', 'sep=;\na;b', ';', [['a', 'b']]],
  [
    'Markdown',
    '| a | b |\n|---|:-:|\n| 1 | |',
    '|',
    [
      ['a', 'b'],
      ['1', ''],
    ],
  ],
  [
    'a frame of a database client',
    '+---+---+\n| a | b |\n+---+---+\n| 1 | 2 |\n+---+---+',
    '|',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'pipes without a frame',
    'a|b\n1|2',
    '|',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a fence',
    '```csv\na,b\n1,2\n```',
    ',',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['a text in the clothes of a formula', 'a;="007"', ';', [['a', '007']]],
  [
    'a quote that is never closed',
    'a,b\n"x,2\ny,3',
    ',',
    [
      ['a', 'b'],
      ['"x', '2'],
      ['y', '3'],
    ],
  ],
  [
    'a row of dashes is none, a cell of one dash is',
    'a;b\n-;-\n--;--',
    ';',
    [
      ['a', 'b'],
      ['-', '-'],
      ['--', '--'],
    ],
  ],
])('%s', (_, text, delimiter, expected) => {
  expect(cells(text, delimiter)).toEqual(expected)
})

test('cells keep their line, whatever stands between', () => {
  const { rows } = delimitedTable(tableLines('a;b\n\n"x\ny";1\nz;2'), ';', 100)
  expect(rows.map(([first]) => first?.line)).toEqual([1, 3, 5])
})

test('no more rows are parted than asked for', () => {
  const text = Array.from({ length: 20 }, (_, at) => `${at};x`)
  expect(delimitedTable(text, ';', 5).rows).toHaveLength(5)
})
