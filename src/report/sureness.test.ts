import { describe, expect, test } from 'vitest'
import { optionOf, recommended } from './options-fixture.ts'
import { priorityRangesOf, surenessOf } from './sureness.ts'

const nameOf = (option: string) => option.toUpperCase()

describe('how sure a pick is', () => {
  test.each([
    [0, false, '0.0 points before B, the next at its level.'],
    [1, false, '1.0 point before B, the next at its level.'],
    [2.99, false, '2.9 points before B, the next at its level.'],
    [3, true, '3.0 points before B, the next at its level.'],
    [12.34, true, '12.3 points before B, the next at its level.'],
  ])('a lead of %d points: firm %s', (margin, isFirm, says) => {
    expect(surenessOf(recommended(optionOf('a', 60)), { margin, runnerUp: 'b' }, nameOf)).toEqual({ isFirm, says })
  })

  test('without a rival at its level it is firm', () => {
    expect(surenessOf(recommended(optionOf('a', 60)), { margin: null }, nameOf)).toEqual({
      isFirm: true,
      says: 'No rival at its level.',
    })
  })

  test('a tie is a close call, and says between which', () => {
    const outcome = {
      kind: 'tied' as const,
      picks: [optionOf('a', 60), optionOf('b', 59.9)],
      alternatives: [],
      rejected: [],
    }
    expect(surenessOf(outcome, { margin: 0.1, runnerUp: 'b' }, nameOf)).toEqual({
      isFirm: false,
      says: 'A and B are tied: within one point of each other.',
    })
  })
})

describe('the priorities with which a pick stays first', () => {
  const any = [0, null] as [number, number | null]
  test.each<[[number, number | null], number, number, boolean]>([
    [[0, null], 0, 5, true],
    [[0, 5], 0, 5, true],
    [[0, 4.96], 0, 4.9, false],
    [[0.04, null], 0.1, 5, false],
    [[2.31, 7], 2.4, 5, false],
    [[3, 3], 3, 3, false],
    // What floating point leaves of three tenths is three tenths.
    [[0.1 + 0.2, 4.999999999999999], 0.3, 5, false],
  ])('%j is shown from %d to %d', (interval, from, to, isAny) => {
    const stays = {
      performance: any,
      resilience: any,
      cost: interval,
      scalability: any,
      security: any,
      operability: any,
    }
    const ranges = priorityRangesOf(stays, { cost: 4 })
    expect(ranges.find(({ criterion }) => criterion === 'cost')).toEqual({ criterion: 'cost', from, to, now: 4, isAny })
    expect(ranges.find(({ criterion }) => criterion === 'security')?.now).toBe(3)
  })
})
