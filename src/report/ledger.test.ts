import { describe, expect, test } from 'vitest'
import { byCriterion } from './by-criterion.ts'
import { ledgerOf, tierWeights } from './ledger.ts'
import { optionOf, reasonOf } from './options-fixture.ts'

const weights = tierWeights('image')
const judged = optionOf('overlay2', 50 + (50 * (5 * 1 + 5 * -0.5 + 2 * 0.25)) / (3 * 16), {
  reasons: [
    reasonOf('it is documented'),
    reasonOf('it costs work', { criterion: 'operability', points: -0.5 }),
    reasonOf('it is stable', { criterion: 'resilience', points: 0.25 }),
    reasonOf('it is fast', { criterion: 'performance', points: 1 }),
  ],
})

describe('the account of an option', () => {
  test('tells grounds, which decide the level, from what is weighed', () => {
    expect(ledgerOf(judged, weights).grounds.map(({ says }) => says)).toEqual(['it is documented'])
  })

  test('begins with what speaks most for it and ends with what speaks most against it', () => {
    expect(ledgerOf(judged, weights).entries.map(({ reason, points }) => [reason.says, points])).toEqual([
      ['it is fast', 5.2],
      ['it is stable', 0.5],
      ['it costs work', -2.6],
    ])
  })

  test('follows the priorities of the person', () => {
    const [first] = ledgerOf(judged, tierWeights('image', { performance: 0, operability: 0 })).entries
    expect(first?.reason.says).toBe('it is stable')
  })

  test('by criterion adds up to the shown score as well', () => {
    const points = byCriterion(judged, weights)
    expect(points).toEqual({
      performance: 5.2,
      resilience: 0.5,
      cost: 0,
      scalability: 0,
      security: 0,
      operability: -2.6,
    })
    const sum = Object.values(points).reduce((all, one) => all + Math.round(one * 10), 500)
    expect(sum).toBe(Math.round(judged.score * 10))
  })
})
