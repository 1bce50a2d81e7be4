import { expect, test } from 'vitest'
import { textOf } from './text-of.ts'

test.each([
  { what: 'nothing', bytes: [], text: '' },
  { what: 'UTF-8', bytes: [0x5a, 0xc3, 0xbc], text: 'Zü' },
  { what: 'UTF-8 with a byte order mark', bytes: [0xef, 0xbb, 0xbf, 0x5a], text: 'Z' },
  { what: 'UTF-16 of a little-endian machine', bytes: [0xff, 0xfe, 0x5a, 0x00, 0xfc, 0x00], text: 'Zü' },
  { what: 'UTF-16 of a big-endian machine', bytes: [0xfe, 0xff, 0x00, 0x5a, 0x00, 0xfc], text: 'Zü' },
  {
    what: 'UTF-16 without its mark',
    bytes: Array.from('Name;IOPS').flatMap((char) => [char.charCodeAt(0), 0]),
    text: 'Name;IOPS',
  },
  { what: 'the letters of Windows-1252', bytes: [0x5a, 0xfc], text: 'Zü' },
])('$what is read', ({ bytes, text }) => {
  expect(textOf(Uint8Array.from(bytes))).toBe(text)
})
