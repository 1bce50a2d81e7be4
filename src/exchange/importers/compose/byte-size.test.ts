import { expect, test } from 'vitest'
import { sizeGiB } from './byte-size.ts'

test.each([
  ['10G', 10],
  ['10gb', 10],
  ['512m', 0.5],
  ['1TiB', 1024],
  ['1073741824', 1],
  ['0.5g', 0.5],
  ['0', undefined],
  ['ten', undefined],
  ['-1g', undefined],
  [undefined, undefined],
])('%s is %s GiB', (text, size) => {
  expect(sizeGiB(text)).toBe(size)
})
