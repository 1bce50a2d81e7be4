import { expect, test } from 'vitest'
import { crc32 } from './crc-32.ts'

test.each([
  { text: '', sum: 0 },
  // The check value that the catalogue of CRC algorithms gives for CRC-32/ISO-HDLC: https://reveng.sourceforge.io/crc-catalogue/all.htm
  { text: '123456789', sum: 0xcbf43926 },
])('the CRC-32 of "$text" is $sum', ({ text, sum }) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(sum)
})
