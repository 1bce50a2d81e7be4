import { expect, test } from 'vitest'
import { readInput } from '../../read-input.ts'

test('a table is found among all inputs', () => {
  expect(readInput('Name;IOPS\na;5')).toMatchObject({ kind: 'read', source: 'workload-table' })
})

test('cells that look like other outputs do not make one of a table', () => {
  const rows = [
    'Server Version: 24.0.7',
    'services: many',
    'kind: Deployment',
    'Linux a 5.15.0-9-generic #9 SMP x86_64 GNU/Linux',
  ]
  const text = ['Name,IOPS,Comment', ...rows.map((comment, at) => `w${at},${at},${comment}`)].join('\n')
  expect(readInput(text)).toMatchObject({ source: 'workload-table', plan: { workloads: { length: 4 } } })
})
