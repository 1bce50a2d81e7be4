import { expect, test } from 'vitest'
import { quantityGiB } from './quantity.ts'

test.each([
  ['10Gi', 10],
  ['1.5Ti', 1536],
  ['512Mi', 0.5],
  ['1G', 0.931323],
  ['1073741824', 1],
  ['1e9', 0.931323],
  ['1Ei', 2 ** 30],
  ['10GB', undefined],
  ['', undefined],
  ['-1Gi', undefined],
  ['ten', undefined],
])('%s is %s GiB', (text, expected) => {
  expect(quantityGiB(text)).toBe(expected)
})
