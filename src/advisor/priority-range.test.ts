import { expect, test } from 'vitest'
import type { Criterion, Priorities } from './plan/priorities.ts'
import { priorityRange, type Points } from './priority-range.ts'
import { profiles } from './rank.ts'

const none: Points = { performance: 0, resilience: 0, cost: 0, scalability: 0, security: 0, operability: 0 }
const points = (some: Partial<Points>): Points => ({ ...none, ...some })

// The volume profile weighs performance and cost alike (3), and resilience by 4.
test.each<[string, Points[], Points[], Criterion, Priorities, [number, number | null]]>([
  ['alone, any priority will do', [points({})], [], 'cost', {}, [0, null]],
  ['ahead everywhere, any will do', [points({ cost: 1, resilience: 1 })], [none], 'cost', {}, [0, null]],
  [
    'ahead in cost, behind in performance: from where cost makes up for it',
    [points({ cost: 2 })],
    [points({ performance: 1 })],
    'cost',
    {},
    [1.5, null],
  ],
  [
    'the other way round: up to where it no longer does',
    [points({ cost: 2 })],
    [points({ performance: 1 })],
    'performance',
    {},
    [0, 6],
  ],
  [
    'a priority of the person moves the end',
    [points({ cost: 2 })],
    [points({ performance: 1 })],
    'performance',
    { cost: 5 },
    [0, 10],
  ],
  [
    'two rivals, one on either side',
    [points({ cost: 1 })],
    [points({ cost: 0.5, performance: 0.1 }), points({ cost: 2, resilience: -2 })],
    'cost',
    {},
    [0.6, 8],
  ],
  [
    'what the tier does not weigh moves nothing',
    [points({ scalability: 1 })],
    [points({ scalability: 0.5 })],
    'security',
    {},
    [0, null],
  ],
  [
    'a second way of the pick carries it on',
    [points({ cost: 2 }), points({ performance: 2 })],
    [points({ performance: 1 })],
    'performance',
    {},
    [0, null],
  ],
  [
    'what rounding leaves is no difference',
    [points({ cost: 0.1 + 0.2, performance: 1 })],
    [points({ cost: 0.3 })],
    'cost',
    {},
    [0, null],
  ],
])('%s', (_, own, rivals, criterion, priorities, range) => {
  const [lo, hi] = priorityRange(own, rivals, criterion, profiles.volume, priorities)
  expect([Number(lo.toFixed(9)), hi === null ? null : Number(hi.toFixed(9))]).toEqual(range)
})

test('a tie that rounding puts beyond its own priority still ends on its side', () => {
  const [s3, swift] = [
    points({ resilience: 0.75, scalability: 0.25, operability: -1 }),
    points({ resilience: -0.25, scalability: 0.5, cost: 0.25, operability: -1.25 }),
  ]
  const priorities: Priorities = { resilience: 1, scalability: 4, operability: 4 }
  const range = (criterion: Criterion) => priorityRange([s3], [swift], criterion, profiles.registry, priorities)
  expect(range('resilience')).toEqual([expect.closeTo(1, 9), null])
  expect(range('operability')).toEqual([expect.closeTo(4, 9), null])
  expect(range('cost')).toEqual([0, expect.closeTo(3, 9)])
  expect(range('scalability')).toEqual([0, expect.closeTo(4, 9)])
})
