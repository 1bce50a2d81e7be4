import { expect, test } from 'vitest'
import type { ReadInput } from '../store/read-input.ts'
import { remarksByRow } from './remarks.ts'

const told = (row: string, ...lines: number[]) =>
  lines.map((line) => ({ trait: `${row}.os`, value: 'x', line, text: String(line) }))

function says(rows: Readonly<Record<string, number[]>>, ...lines: number[]) {
  const understood = Object.entries(rows).flatMap(([row, own]) => told(row, ...own))
  const notes = lines.map((line) => ({ line, says: `of ${line}` }))
  const input: ReadInput = { id: 'a', from: 'x', plan: { schema: 1 }, understood, notes }
  return Object.fromEntries([...remarksByRow(input)].map(([row, own]) => [row, own.map(({ line }) => line)]))
}

test.each([
  ['the only row has all of them', { 'nodePools[0]': [5, 6] }, [1, 5, 99], { 'nodePools[0]': [1, 5, 99] }],
  [
    'of two rows, the one that its line told, else the one that began last before it',
    { 'nodePools[0]': [5, 20], 'nodePools[1]': [12, 14] },
    [4, 5, 13, 20, 30],
    { '': [4], 'nodePools[0]': [5, 20], 'nodePools[1]': [13, 30] },
  ],
  ['without rows, none has', {}, [3], { '': [3] }],
])('%s', (_, rows, lines, expected) => {
  expect(says(rows, ...lines)).toEqual(expected)
})

test('what is asked is no remark', () => {
  const notes = [{ line: 1, says: 'Does it?', asks: 'workloads[0].state' }]
  expect(remarksByRow({ id: 'a', from: 'x', plan: { schema: 1 }, understood: [], notes }).size).toBe(0)
})
