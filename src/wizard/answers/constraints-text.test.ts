import { expect, test } from 'vitest'
import { readConstraints, writeConstraint } from './constraints-text.ts'

test.each([
  { text: 'node.labels.disk==ssd', constraint: { key: 'node.labels.disk', op: '==', values: ['ssd'] } },
  { text: 'node.role != manager', constraint: { key: 'node.role', op: '!=', values: ['manager'] } },
  { text: 'disk=ssd', constraint: { key: 'disk', op: '==', values: ['ssd'] } },
  { text: 'disk in (ssd, nvme)', constraint: { key: 'disk', op: 'in', values: ['ssd', 'nvme'] } },
  { text: 'disk notin (hdd)', constraint: { key: 'disk', op: 'not-in', values: ['hdd'] } },
  { text: 'gpu', constraint: { key: 'gpu', op: 'exists' } },
  { text: '!gpu', constraint: { key: 'gpu', op: 'not-exists' } },
  { text: 'prefer iops > 500', constraint: { key: 'iops', op: '>', values: ['500'], soft: true } },
])('$text is read, and written so that it reads the same', ({ text, constraint }) => {
  const read = readConstraints(text)
  expect(read).toEqual({ kind: 'understood', constraints: [constraint] })
  if (read.kind !== 'understood') return
  expect(readConstraints(read.constraints.map(writeConstraint).join('\n'))).toEqual(read)
})

test('a line that is none is named', () => {
  const read = readConstraints('disk==ssd\nbetween us (')
  expect(read.kind === 'not-understood' && read.says).toContain('between us (')
})
