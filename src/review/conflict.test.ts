import { expect, test } from 'vitest'
import type { Difference } from '../store/laid-answers.ts'
import { conflictsIn } from './conflict.ts'

const kernel: Difference = {
  key: 'nodePools/1/kernel',
  trait: 'nodePools[0].kernel',
  mine: '5.4',
  read: '5.14',
  settled: '5.4',
  isByHand: true,
  from: 'uname',
  input: 'a',
  line: 3,
}

test('what was given by hand is kept or given up for what was read', () => {
  expect(conflictsIn([kernel])).toEqual([
    {
      key: 'nodePools/1/kernel',
      trait: 'nodePools[0].kernel',
      settled: '5.4',
      sides: [
        { value: '5.4', isPlan: true, isByHand: true, from: 'your plan' },
        { value: '5.14', isPlan: false, isByHand: false, from: 'uname', input: 'a', line: 3 },
      ],
    },
  ])
})

test('three sources of one answer are one question, each value once with who says it first', () => {
  const mineFrom = { input: 'uname', line: 3, text: 'x' }
  const second = {
    ...kernel,
    isByHand: false,
    mine: '5.14',
    mineFrom,
    read: '6.1',
    settled: '6.1',
    from: 'docker info',
    input: 'b',
  }
  const third = { ...second, mine: '6.1', read: '5.4', settled: '5.4', from: 'hostnamectl' }
  const [conflict, ...others] = conflictsIn([kernel, second, third])
  expect(others).toEqual([])
  expect(conflict?.sides.map(({ value, from }) => [value, from])).toEqual([
    ['5.4', 'your plan'],
    ['5.14', 'uname'],
    ['6.1', 'docker info'],
  ])
  expect(conflict?.settled).toBe('5.4')
})

test('Swarm in an engine is asked about elsewhere, other orchestrators here', () => {
  const orchestrator = { ...kernel, key: 'platform/orchestrator', trait: 'platform.orchestrator' }
  expect(conflictsIn([{ ...orchestrator, mine: 'both', read: 'swarm' }])).toEqual([])
  expect(conflictsIn([{ ...orchestrator, mine: 'both', read: 'kubernetes' }])).toHaveLength(1)
})
