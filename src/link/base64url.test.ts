import fc from 'fast-check'
import { expect, test } from 'vitest'
import { charactersFor, fromBase64url, toBase64url } from './base64url.ts'

test.each([
  { bytes: [], text: '' },
  { bytes: [0x66], text: 'Zg' },
  { bytes: [0x66, 0x6f], text: 'Zm8' },
  { bytes: [0x66, 0x6f, 0x6f], text: 'Zm9v' },
  { bytes: [0x66, 0x6f, 0x6f, 0x62], text: 'Zm9vYg' },
  { bytes: [0xfb, 0xff, 0xfe], text: '-__-' },
])('$bytes is "$text"', ({ bytes, text }) => {
  expect(toBase64url(Uint8Array.from(bytes))).toBe(text)
  expect([...fromBase64url(text)]).toEqual(bytes)
  expect(charactersFor(bytes.length)).toBe(text.length)
})

test('all bytes come back', () => {
  const comesBack = fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
    const text = toBase64url(bytes)
    expect(text).toBe(Buffer.from(bytes).toString('base64url'))
    expect(fromBase64url(text)).toEqual(bytes)
  })
  fc.assert(comesBack)
})
