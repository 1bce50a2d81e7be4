import { expect, test } from 'vitest'
import { decoded, inputOf, sizeInWords } from './input-text.ts'

const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding))

test.each([
  ['UTF-8', bytes('größe', 'utf8')],
  ['UTF-8 with a mark', bytes('\ufeffgröße', 'utf8')],
  ['UTF-16 as PowerShell writes it', bytes('\ufeffgröße', 'utf16le')],
  ['UTF-16 the other way round', bytes('\ufeffgröße', 'utf16le').map((_, at, all) => all[at ^ 1] ?? 0)],
])('%s is read as text', (_, from) => {
  expect(decoded(from)).toBe('größe')
})

test('bytes that are no text give some text and no error', () => {
  expect(typeof decoded(Uint8Array.of(0xff, 0xff, 0, 0x80))).toBe('string')
  expect(decoded(new Uint8Array())).toBe('')
})

test('a file gives its text under its name', async () => {
  const file = new File(['Server Version: 24.0.7'], 'node.txt')
  expect(await inputOf(file, '1')).toEqual({ id: '1', name: 'node.txt', text: 'Server Version: 24.0.7' })
})

test.each([
  [8_000_000, undefined],
  [8_000_001, expect.stringContaining('larger than 8 MB')],
])('a file of %d bytes: %s', async (size, problem) => {
  expect((await inputOf(new File([new Uint8Array(size)], 'image.tar'), '1')).problem).toEqual(problem)
})

test('what the browser cannot read is said, not thrown', async () => {
  const folder = new File([], 'folder')
  folder.arrayBuffer = () => Promise.reject(new Error('NotReadableError'))
  expect(await inputOf(folder, '1')).toMatchObject({ text: '', problem: expect.stringContaining('folder') })
})

test.each([
  [1, '1 kB'],
  [340_400, '340 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [1_249_000, '1.2 MB'],
])('%d characters are %s', (characters, words) => {
  expect(sizeInWords(characters)).toBe(words)
})
