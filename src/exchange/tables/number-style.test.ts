import { expect, test } from 'vitest'
import { numberIn, styleOf, type NumberStyle } from './number-style.ts'

test.each<[string, NumberStyle, number | undefined]>([
  ['500', 'point', 500],
  ['1.5', 'point', 1.5],
  ['1.5', 'comma', 1.5],
  ['1,5', 'point', 1.5],
  ['1,024', 'point', 1024],
  ['1,024', 'comma', 1.024],
  ['1.024', 'point', 1.024],
  ['1.024', 'comma', 1024],
  ['0.125', 'comma', 0.125],
  ['1.024,5', 'point', 1024.5],
  ['1,024.5', 'comma', 1024.5],
  ['1.000.000', 'point', 1_000_000],
  ['1,000,000', 'comma', 1_000_000],
  ['12,34,567', 'point', 1_234_567],
  ["12'000", 'point', 12_000],
  ['12 000,5', 'point', 12_000.5],
  ['12\u202f000', 'comma', 12_000],
  ['.5', 'point', 0.5],
  ['1.2.3', 'point', undefined],
  ['1,2,3', 'point', undefined],
  ['12 00', 'point', undefined],
  ['1..5', 'point', undefined],
  ['5-6', 'point', undefined],
])('%s in a column with a decimal %s', (digits, style, expected) => {
  expect(numberIn(digits, style)).toBe(expected)
})

test.each<[string, string[], NumberStyle | undefined]>([
  ['nothing', [], undefined],
  ['only whole numbers', ['500', '20'], undefined],
  ['only what can be either', ['1,024', '2.048'], undefined],
  ['one half', ['1,024', '0,5'], 'comma'],
  ['two decimals', ['12.75 €'], 'point'],
  ['thousands twice', ['1.000.000'], 'comma'],
  ['as many of one kind as of the other', ['1.5', '1,5'], undefined],
  ['most of one kind', ['1.5', '1,5', '2,5'], 'comma'],
])('%s', (_, texts, expected) => {
  expect(styleOf(texts)).toBe(expected)
})
