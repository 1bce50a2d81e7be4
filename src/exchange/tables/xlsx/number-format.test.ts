import { expect, test } from 'vitest'
import { builtInFormat, numberFormat, numberText } from './number-format.ts'

test.each<[code: string, value: number, shown: string]>([
  ['General', 1.5, '1.5'],
  ['0', 1.5, '1.5'],
  ['#,##0.00', 12_345.678, '12345.678'],
  ['0%', 0.7, '70 %'],
  ['0.0 %', 0.125, '12.5 %'],
  ['0" GB"', 500, '500 GB'],
  ['#,##0\\ "TiB"', 2, '2 TiB'],
  ['0,"k"', 10_000, '10000'],
  ['#,##0.00 [$€-407]', 12.5, '12.5 €'],
  ['[$CHF] #,##0', 12, 'CHF 12'],
  ['"$"#,##0_);[Red]("$"#,##0)', 12, '$ 12'],
  ['€#,##0', 12, '€ 12'],
  ['dd.mm.yyyy', 46_082, '2026-03-01'],
  ['[h]:mm', 0.5, '1899-12-30T12:00'],
  ['0" days"', 3, '3 days'],
  ['"R"0', 3, 'R 3'],
  ['0.00E+00', 1500, '1500'],
  ['_-* #,##0.00 _€_-', 5, '5'],
])('under %s, %d is shown as %s', (code, value, shown) => {
  expect(numberText(value, numberFormat(code), false)).toBe(shown)
})

test.each([
  [9, '50 %'],
  [10, '50 %'],
  [13, '0.5'],
  [14, '1899-12-30T12:00'],
  [22, '1899-12-30T12:00'],
  [23, '0.5'],
  [49, '0.5'],
])('built-in format %d shows a half as %s', (id, shown) => {
  expect(numberText(0.5, builtInFormat(id), false)).toBe(shown)
})

test('workbooks of old Macintoshes count from 1904', () => {
  expect(numberText(0, builtInFormat(14), true)).toBe('1904-01-01')
})
