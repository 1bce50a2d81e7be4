import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { deflate, inflate } from './compression.ts'

const dictionary = new TextEncoder().encode('what both sides know')
const bytes = new TextEncoder().encode('both sides know what was said '.repeat(9))

test('what was deflated comes back', () => {
  expect(inflate(deflate(bytes, dictionary), dictionary, bytes.length)).toEqual(bytes)
})

test.each([
  { what: 'one byte more than stated', length: bytes.length - 1 },
  { what: 'one byte less than stated', length: bytes.length + 1 },
])('$what is refused', ({ length }) => {
  expect(inflate(deflate(bytes, dictionary), dictionary, length)).toBeUndefined()
})

test('data that breaks off is refused', () => {
  const packed = deflate(bytes, dictionary)
  expect(inflate(packed.subarray(0, -3), dictionary, bytes.length)).toBeUndefined()
})

test('a decompression bomb is left early', () => {
  const bomb = deflateRawSync(new Uint8Array(300_000_000))
  // All of it takes more than a second; other work on the machine can hold up any one attempt.
  let ms = Infinity
  for (let attempt = 0; attempt < 4 && ms > 250; attempt += 1) {
    const started = performance.now()
    expect(inflate(bomb, dictionary, 1_000_000)).toBeUndefined()
    ms = performance.now() - started
  }
  expect(ms).toBeLessThan(250)
})
