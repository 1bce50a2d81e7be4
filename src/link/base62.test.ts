import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase62, toBase62 } from './base62.ts'

test.each([
  [[], ''],
  [[0], '00'],
  [[61], '0z'],
  [[62], '10'],
  [[255], '47'],
  [[0, 0, 0], '00000'],
  [[255, 255, 255, 255], '4gfFC3'],
])('%j is written "%s"', (bytes, text) => {
  expect(toBase62(Uint8Array.from(bytes))).toBe(text)
})

test.each([['0'], ['48'], ['4gfFC4'], ['0000'], ['zz'], [`${'z'.repeat(43)}`], [`${'0'.repeat(43)}0`]])(
  '"%s" is no way to write bytes',
  (text) => {
    expect(fromBase62(text)).toBeUndefined()
  },
)

test('bytes come back, and each text stands for one row of bytes', () => {
  const comesBack = fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
    const text = toBase62(bytes)
    expect(bytes.length === 0 || fromBase62(text)).toEqual(bytes.length === 0 || bytes)
  })
  fc.assert(comesBack, { numRuns: 300 })
  const oneText = fc.property(fc.stringMatching(/^[0-9A-Za-z]{1,90}$/), (text) => {
    const bytes = fromBase62(text)
    expect(bytes === undefined ? text : toBase62(bytes)).toBe(text)
  })
  fc.assert(oneText, { numRuns: 300 })
})

test('it is the number of base 62 that the bytes are, as whole numbers of any size reckon it', () => {
  const isThatNumber = fc.property(fc.uint8Array({ minLength: 1, maxLength: 32 }), (bytes) => {
    const number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
    const value = [...toBase62(bytes)].reduce((sum, digit) => sum * 62n + BigInt(digitValue(digit)), 0n)
    expect(value).toBe(number)
  })
  fc.assert(isThatNumber, { numRuns: 200 })
})

const digitValue = (digit: string) => '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'.indexOf(digit)
