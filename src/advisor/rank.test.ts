import { describe, expect, test } from 'vitest'
import { contributionOf, isWeightless, leadersAmong, leadersOf, profiles, rank, scoreOf, weightsOf } from './rank.ts'

const weights = weightsOf(profiles.volume, {})

describe('scores', () => {
  test('full points on every criterion make 100, full points against 0', () => {
    const all = (points: number) =>
      (['performance', 'resilience', 'cost', 'scalability', 'security', 'operability'] as const).map((criterion) => ({
        criterion,
        points,
      }))
    expect(scoreOf(all(3), weights)).toBeCloseTo(100, 9)
    expect(scoreOf(all(-3), weights)).toBeCloseTo(0, 9)
    expect(scoreOf([], weights)).toBe(50)
  })

  test.each([
    { priority: 0, contribution: 0 },
    // The volume profile weighs 3, 4, 3, 2, 2, 3: 17 in all; resilience at priority 3 is 4 of 17.
    { priority: 3, contribution: (50 * 4) / 17 },
    { priority: 5, contribution: (50 * ((4 * 5) / 3)) / (17 - 4 + (4 * 5) / 3) },
  ] as const)('three points on resilience at priority $priority add $contribution', ({ priority, contribution }) => {
    const own = weightsOf(profiles.volume, { resilience: priority })
    expect(contributionOf(3, 'resilience', own)).toBeCloseTo(contribution, 9)
  })

  test('priority 3 is the profile itself, and so is no priority', () => {
    expect(weightsOf(profiles.volume, {})).toEqual(profiles.volume)
    expect(weightsOf(profiles.volume, { cost: 3 })).toEqual(profiles.volume)
  })

  test('priorities that leave no weight count as unanswered', () => {
    const none = { performance: 0, resilience: 0, cost: 0, scalability: 0, security: 0, operability: 0 } as const
    expect(isWeightless(profiles.volume, none)).toBe(true)
    expect(weightsOf(profiles.volume, none)).toEqual(weights)
    // Secrets do not weigh performance, so performance alone leaves them nothing.
    expect(isWeightless(profiles['secrets-config'], { ...none, performance: 5 })).toBe(true)
    expect(isWeightless(profiles.volume, { ...none, performance: 5 })).toBe(false)
  })
})

const one = (score: number, { atHand = true, support = 'supported' as const, id = '' } = {}) => ({
  score,
  atHand,
  support,
  id,
})

describe('order', () => {
  test('what is at hand stands before a higher score, and what is supported before what nobody documents', () => {
    const bought = one(90, { atHand: false })
    const silent = { ...one(80), support: 'undocumented' as const }
    const contradicted = { ...one(85), support: 'contradicted' as const }
    const plain = one(40)
    expect(rank([bought, silent, contradicted, plain])).toEqual([plain, contradicted, silent, bought])
  })

  test('equal scores keep the order of the catalog', () => {
    const [a, b] = [one(50, { id: 'a' }), one(50, { id: 'b' })]
    expect(rank([a, b]).map(({ id }) => id)).toEqual(['a', 'b'])
  })

  test.each([
    { second: 59.01, leads: 2 },
    { second: 59, leads: 1 },
  ])('60 against $second: $leads lead', ({ second, leads }) => {
    expect(leadersOf(rank([one(60), one(second)]))).toHaveLength(leads)
  })

  test('a tie is measured from the first, never chained', () => {
    expect(leadersOf([one(60), one(59.4), one(58.8)])).toHaveLength(2)
  })

  test('an option to be bought never ties with one at hand', () => {
    expect(leadersOf(rank([one(60), one(60, { atHand: false })]))).toHaveLength(1)
  })

  test('those that lead are found without ranking all, in the order of the catalog', () => {
    const [a, b, c] = [one(59.5, { id: 'a' }), one(60, { id: 'b' }), one(58, { id: 'c' })]
    expect(leadersAmong([c, a, b]).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(leadersAmong([one(90, { atHand: false }), c])).toEqual([c])
    expect(leadersAmong([])).toEqual([])
    expect(leadersOf([])).toEqual([])
  })

  test('of two that documents are silent on or contradict, the first of the catalog leads alone', () => {
    const silent = { ...one(50), support: 'undocumented' as const }
    const contradicted = { ...one(50), support: 'contradicted' as const }
    expect(leadersAmong([silent, contradicted])).toEqual([silent])
    expect(leadersAmong([contradicted, silent])).toEqual([contradicted])
  })
})
