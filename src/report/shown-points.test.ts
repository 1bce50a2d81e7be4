import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shownPoints, shownScore, startingScore, writePoints, writeScore } from './shown-points.ts'

const contributions = fc.array(fc.double({ min: -8, max: 8, noNaN: true }), { maxLength: 12 })
const inTenths = (points: number) => Math.round(points * 10)
const scoreOf = (points: readonly number[]) => points.reduce((sum, one) => sum + one, startingScore)

describe('shown points', () => {
  test('add up to the shown score, to the last decimal', () => {
    fc.assert(
      fc.property(contributions, (points) => {
        const score = scoreOf(points)
        const shown = shownPoints(points, score)
        expect(shown.reduce((sum, one) => sum + inTenths(one), 500)).toBe(inTenths(shownScore(score)))
      }),
    )
  })

  test('lie less than a tenth away from what they stand for', () => {
    fc.assert(
      fc.property(contributions, (points) => {
        const shown = shownPoints(points, scoreOf(points))
        points.forEach((one, i) => expect(Math.abs((shown[i] ?? Number.NaN) - one)).toBeLessThan(0.1 + 1e-6))
      }),
    )
  })

  test('stay what they are where they need no rounding', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -80, max: 80 }), { maxLength: 12 }), (tenths) => {
        const points = tenths.map((one) => one / 10)
        expect(shownPoints(points, scoreOf(points)).map(inTenths)).toEqual(tenths.map((one) => one + 0))
      }),
    )
  })

  test.each([
    [[], 50, []],
    [[1.25, 1.25], 52.5, [1.3, 1.2]],
    [[0.04, 0.04, 0.04], 50.12, [0.1, 0, 0]],
    [[-0.04, -0.04], 49.92, [0, -0.1]],
    [[2.06, -1.02, 0.33], 51.37, [2.1, -1, 0.3]],
  ])('%j of a score of %d are shown as %j', (points, score, shown) => {
    expect(shownPoints(points, score).map(inTenths)).toEqual(shown.map(inTenths))
  })

  test.each([
    [1.2, '+1.2'],
    [-0.4, '−0.4'],
    [0, '0.0'],
    [-0, '0.0'],
    [12, '+12.0'],
  ])('%d is written %s', (points, words) => {
    expect(writePoints(points)).toBe(words)
  })

  test('a score has one decimal', () => {
    expect([writeScore(43.66438), writeScore(50), writeScore(49.96)]).toEqual(['43.7', '50.0', '50.0'])
  })
})
