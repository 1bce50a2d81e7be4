import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { unpacked, zipEntries } from './zip.ts'

function entryOf(bytes: Uint8Array, name: string) {
  const entry = zipEntries(bytes)?.get(name)
  if (!entry) throw new Error(`no ${name}`)
  return entry
}

const archive = zipSync({ 'a.txt': strToU8('anchor '.repeat(100)), 'b.txt': [strToU8('berth'), { level: 0 }] })

test.each([
  ['a.txt', 'anchor '.repeat(100)],
  ['b.txt', 'berth'],
])('%s is unpacked', (name, text) => {
  const part = unpacked(archive, entryOf(archive, name), 1000)
  expect(part.kind === 'bytes' && new TextDecoder().decode(part.bytes)).toBe(text)
})

test.each([
  [700, 'bytes'],
  [699, 'too-large'],
])('a file of 700 bytes within a bound of %d: %s', (most, kind) => {
  expect(unpacked(archive, entryOf(archive, 'a.txt'), most).kind).toBe(kind)
})

test('an archive that claims to be small is stopped where it is not', () => {
  const bomb = zipSync({ a: new Uint8Array(20_000_000) })
  const view = new DataView(bomb.buffer)
  const { offset } = entryOf(bomb, 'a')
  view.setUint32(offset + 22, 10, true)
  const begin = performance.now()
  expect(unpacked(bomb, entryOf(bomb, 'a'), 100_000).kind).toBe('too-large')
  expect(performance.now() - begin).toBeLessThan(1000)
})

test('what is locked is not unpacked', () => {
  const locked = Uint8Array.from(archive)
  const directory = locked.findLastIndex(
    (_, at) => locked[at] === 0x50 && locked[at + 1] === 0x4b && locked[at + 2] === 1,
  )
  locked[directory + 8] = 1
  expect(entryOf(locked, 'b.txt').isEncrypted).toBe(true)
  expect(unpacked(locked, entryOf(locked, 'b.txt'), 1000).kind).toBe('damaged')
})

test('however an archive is cut, it is a damaged one', () => {
  for (let length = 0; length < archive.length; length += 1)
    expect(zipEntries(archive.subarray(0, length))).toBeUndefined()
})
