import { expect, test } from 'vitest'
import { heldReading, heldText } from './held-fixture.ts'
import type { HeldInput } from './held-inputs.ts'
import { fromWords, readingInWords, readInputOf, secretsIn, sizeInWords } from './what-was-read.ts'

const node = 'Server Version: 24.0.7\nStorage Driver: overlay2\nSwarm: active'
const pasted = heldText('pasted', node)
const file = heldText('file-1', node, 'node.txt')
const other = heldText('file-2', 'Good morning', 'notes.txt')
const waiting: HeldInput = { id: 'file-3', name: 'big.txt', content: '', size: 9, state: { kind: 'reading' } }

test.each([
  ['nothing is handed in', [], ''],
  ['one is still to be read', [waiting], 'Reading …'],
  ['one of two is still to be read', [pasted, waiting], 'Reading … 1 of 2 done'],
  ['nothing is of use', [other], 'Nothing that could be used was found.'],
  ['one tells something', [pasted, other], 'Read: 4 answers about 1 kind of node.'],
  ['two do', [pasted, file], 'Read: 8 answers about 2 kinds of node.'],
])('the sentence that is read out where %s', (_, inputs, says) => {
  expect(readingInWords(inputs)).toBe(says)
})

test('workloads and classes are counted as well', () => {
  const plan = {
    schema: 1 as const,
    workloads: [{ name: 'a' }, { name: 'b' }],
    platform: { storageClasses: [{ name: 'fast', provisioner: 'x' }] },
  }
  const read = { kind: 'read', source: 'x', plan, understood: [], ignored: [], notes: [], missing: [] } as const
  expect(readingInWords([heldReading('a', read)])).toBe('Read: 0 answers about 2 workloads and 1 storage class.')
})

test('an input is named after what it is, and its file', () => {
  expect(fromWords('docker info', {})).toBe('docker info')
  expect(fromWords('docker info', { name: 'node.txt' })).toBe('docker info (node.txt)')
  expect(fromWords('docker info', { name: 'x'.repeat(300) }).length).toBeLessThan(100)
  expect(readInputOf(file)?.from).toBe('docker info (node.txt)')
})

test('a reading always gives the same input, and one that tells nothing gives none', () => {
  expect(readInputOf(pasted)).toBe(readInputOf(pasted))
  expect(readInputOf(other)).toBeUndefined()
  expect(readInputOf(waiting)).toBeUndefined()
})

test('lines with secrets are counted over all inputs', () => {
  const secret = heldText('a', `${node}\nPassword: hunter2`)
  expect(secretsIn([secret, pasted, waiting, secret])).toBe(2)
})

test.each([
  [1, '1 kB'],
  [340_400, '340 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [1_249_000, '1.2 MB'],
])('%d characters are %s', (size, words) => {
  expect(sizeInWords(size)).toBe(words)
})
