import { expect, test } from 'vitest'
import { readLabels, writeLabels } from './labels-text.ts'

test('what is written reads back as the same', () => {
  const labels = { disk: 'ssd', 'zone.name': 'a', empty: '', formula: 'a=b' }
  expect(readLabels(writeLabels(labels))).toEqual({ kind: 'understood', value: labels })
})

test('no lines are no labels', () => {
  expect(readLabels(' \n\n')).toEqual({ kind: 'understood', value: undefined })
  expect(writeLabels(undefined)).toBe('')
})

test.each(['disk', '=ssd', 'two words=x'])('%s is no label, and the message names it', (line) => {
  expect(readLabels(`disk=ssd\n${line}`)).toMatchObject({
    kind: 'not-understood',
    says: expect.stringContaining(line),
  })
})
