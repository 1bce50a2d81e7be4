import { PassThrough, Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { linesOf, writeLine } from './lines.ts'

const read = async (...chunks: (string | Buffer)[]) => {
  const lines: string[] = []
  for await (const line of linesOf(Readable.from(chunks, { objectMode: false }))) lines.push(line)
  return lines
}

test.each([
  { chunks: [], lines: [] },
  { chunks: ['a'], lines: ['a'] },
  { chunks: ['a\n'], lines: ['a'] },
  { chunks: ['a\n\nb\n'], lines: ['a', '', 'b'] },
  { chunks: ['a\r\nb\r\n'], lines: ['a', 'b'] },
  { chunks: ['a\r', '\nb'], lines: ['a', 'b'] },
  { chunks: ['on', 'e\ntw', 'o\nthree'], lines: ['one', 'two', 'three'] },
  { chunks: ['\ufeffa\n\ufeffb'], lines: ['a', '\ufeffb'] },
  { chunks: ['"a\u2028b\u2029c"\n"d"'], lines: ['"a\u2028b\u2029c"', '"d"'] },
])('$chunks holds the lines $lines', async ({ chunks, lines }) => {
  expect(await read(...chunks)).toEqual(lines)
})

test('a character that is cut by a chunk stays whole', async () => {
  const bytes = Buffer.from('Zürich 🚢\n')
  expect(await read(...Array.from(bytes, (byte) => Buffer.of(byte)))).toEqual(['Zürich 🚢'])
})

test('a line waits while the reader is behind', async () => {
  const output = new PassThrough({ highWaterMark: 4 })
  let isWritten = false
  const writing = writeLine(output, 'longer than the buffer').then(() => (isWritten = true))
  await new Promise((resolve) => setImmediate(resolve))
  expect(isWritten).toBe(false)
  output.resume()
  await writing
  expect(isWritten).toBe(true)
})
