import { expect, test } from 'vitest'
import type { Read } from '../exchange/importer.ts'
import { shownText } from '../exchange/shown-text.ts'
import { sourceEntries, tallyOf } from './source-entries.ts'

const read: Read = {
  kind: 'read',
  source: 'x',
  plan: { schema: 1 },
  understood: [
    { trait: 'nodePools[0].os', value: 'rhel', line: 2, text: 'os: rhel 9' },
    { trait: 'nodePools[0].osVersion', value: '9', line: 2, text: 'os: rhel 9' },
  ],
  ignored: [{ line: 3, text: 'client: 27', why: 'Of the client.' }],
  notes: [{ line: 4, text: 'loop: yes', says: 'On loop files.' }],
  missing: [],
}
const text = 'first: 1\n  os: rhel 9\nclient: 27\nloop: yes\n'
const entriesOf = (more = '') => sourceEntries(read, shownText(text + more))

test('every line stands in its order with what became of it', () => {
  expect(entriesOf()).toEqual([
    { kind: 'line', line: 1, text: 'first: …', mark: 'nothing', answers: 0, says: [] },
    { kind: 'line', line: 2, text: '  os: rhel 9', mark: 'told', answers: 2, says: [] },
    { kind: 'line', line: 3, text: 'client: 27', mark: 'not-used', answers: 0, says: ['Of the client.'] },
    { kind: 'line', line: 4, text: 'loop: yes', mark: 'remark', answers: 0, says: ['On loop files.'] },
  ])
})

test.each([
  [3, 7],
  [4, 5],
  [400, 5],
])('%d lines without meaning are %d entries with the four before them', (lines, entries) => {
  const made = entriesOf('x: 1\n'.repeat(lines))
  expect(made).toHaveLength(entries)
  expect(tallyOf(made)).toEqual({ told: 1, 'not-used': 1, remark: 1, nothing: lines + 1 })
})

test('a line that told something and was remarked on is a line that told something', () => {
  const notes = [{ line: 2, text: 'os: rhel 9', says: 'Old.' }]
  const [, second] = sourceEntries({ ...read, notes }, shownText(text))
  expect(second).toMatchObject({ mark: 'told', answers: 2, says: ['Old.'] })
})

test('cells of one line stand beside each other, and an input without a text shows what it told', () => {
  const understood = [
    { trait: 'workloads[0].iops', value: 10, line: 2, text: 'IOPS: 10' },
    { trait: 'workloads[0].name', value: 'a', line: 2, text: 'Name: a' },
  ]
  expect(sourceEntries({ ...read, understood, ignored: [], notes: [] }, undefined)).toEqual([
    { kind: 'line', line: 2, text: 'IOPS: 10 · Name: a', mark: 'told', answers: 2, says: [] },
  ])
})
