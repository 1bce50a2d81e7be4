import { expect, test } from 'vitest'
import { neighbourOf } from './use-open-row.ts'

test.each([
  { id: '1', next: '2' },
  { id: '2', next: '3' },
  { id: '3', next: '2' },
])('when row $id is gone, $next opens', ({ id, next }) => {
  expect(neighbourOf(['1', '2', '3'], id)).toBe(next)
})

test('the last row that goes leaves none to open', () => {
  expect(neighbourOf(['1'], '1')).toBeUndefined()
})
