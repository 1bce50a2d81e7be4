import { expect, test } from 'vitest'
import type { Reading } from '../../exchange/importer.ts'
import { readInput } from '../../exchange/read-input.ts'
import type { InputText } from './input-text.ts'
import { answersOf, fromWords, ignoredByReason, readingInWords } from './what-was-read.ts'

const pasted: InputText = { id: 'pasted', text: '' }
const file = { id: 'file-1', name: 'node.txt', text: '' }
const folder = { id: 'file-2', name: 'folder', text: '', problem: 'It is a folder.' }
const told = readInput('Server Version: 24.0.7\nStorage Driver: overlay2\nSwarm: active')
const untold: Reading = { kind: 'unrecognised', saw: 'x', says: 'Run docker info.' }
const readings = (...entries: [string, Reading][]) => new Map(entries)

test.each([
  ['nothing is handed in', [], readings(), ''],
  ['only what cannot be read', [folder], readings(), ''],
  ['one is still to be read', [pasted, file], readings(['pasted', told]), 'Reading …'],
  ['nothing is of use', [pasted], readings(['pasted', untold]), 'Nothing that could be used was found.'],
  [
    'one tells something',
    [pasted, file],
    readings(['pasted', told], ['file-1', untold]),
    'Read: 4 answers about 1 kind of node.',
  ],
  ['two do', [pasted, file], readings(['pasted', told], ['file-1', told]), 'Read: 8 answers about 2 kinds of node.'],
])('the sentence that is read out where %s', (_, inputs, read, says) => {
  expect(readingInWords(inputs, read)).toBe(says)
})

test('an input is named after what it is, and its file', () => {
  expect(fromWords('docker info', pasted)).toBe('docker info')
  expect(fromWords('docker info', file)).toBe('docker info (node.txt)')
  expect(fromWords('docker info', { name: 'x'.repeat(300) }).length).toBeLessThan(100)
})

test('answers of a row are told from those of the platform', () => {
  if (told.kind !== 'read') throw new Error('the fixture is read')
  expect(answersOf(told, undefined).map(({ trait }) => trait)).toEqual(['platform.orchestrator'])
  expect(answersOf(told, 'nodePools[0]').every(({ trait }) => trait.startsWith('nodePools[0].'))).toBe(true)
  expect(answersOf(told, 'nodePools[1]')).toEqual([])
})

test('lines that were ignored for the same reason stand together', () => {
  const line = (at: number, why: string) => ({ line: at, text: `line ${at}`, why })
  const lines = [line(1, 'a'), line(2, 'b'), line(3, 'a')]
  expect(ignoredByReason(lines)).toEqual([
    { why: 'a', lines: [lines[0], lines[2]] },
    { why: 'b', lines: [lines[1]] },
  ])
})
