import { expect, test } from 'vitest'
import { outcomeOf, type Outlook } from '../cases.ts'
import { leadersAmong } from '../rank.ts'
import { stepsOf } from './number-steps.ts'

const grid = { perUnit: 1, least: 0, most: 1e9 } as const

/** Who leads at a number, where each option's score there is given; an option without one is ruled out. */
const lookAt =
  (scores: Readonly<Record<string, (value: number) => number | undefined>>) =>
  (value: number): Outlook => {
    const places = Object.entries(scores).flatMap(([option, scoreAt]) => {
      const score = scoreAt(value)
      return score === undefined
        ? []
        : [{ option, score, isBlocked: false, atHand: true, support: 'supported' as const }]
    })
    return { outcome: outcomeOf(leadersAmong(places)), places }
  }

const stepsFor = (scores: Parameters<typeof lookAt>[0]) =>
  stepsOf(grid, lookAt(scores)).map(({ value, outcome }) => `${value} ${outcome}`)

test('a number that moves nothing has one outcome', () => {
  expect(stepsFor({ a: () => 60, b: () => 55 })).toEqual(['0 a'])
})

test('an option that is ruled out from a limit on gives way exactly there', () => {
  expect(stepsFor({ a: (value) => (value >= 80_001 ? undefined : 60), b: () => 55 })).toEqual(['0 a', '80001 b'])
})

test('two that draw level tie until one is a point ahead', () => {
  expect(stepsFor({ a: () => 60, b: (value) => Math.min(70, 50 + value / 100) })).toEqual([
    '0 a',
    '901 tied:a+b',
    '1100 b',
  ])
})

test('a lead that comes and goes between two samples that come out alike is found', () => {
  const peak = (value: number) => 61.5 - Math.abs(value - 5800) / 1000
  expect(stepsFor({ a: () => 60, b: (value) => Math.max(50, peak(value)) })).toEqual([
    '0 a',
    '3301 tied:a+b',
    '5300 b',
    '6301 tied:a+b',
    '8300 a',
  ])
})

test('a tie that a curve only touches for a while is found', () => {
  const curve = (value: number) => 59.02 - ((Math.log10(Math.max(value, 1)) - 3.3) / 2) ** 2
  const steps = stepsFor({ a: () => 60, b: curve })
  expect(steps.map((step) => step.replace(/^\d+ /, ''))).toEqual(['a', 'tied:a+b', 'a'])
})

test('what jumps at known sizes is looked at on both sides of each, where samples at powers of two see no difference', () => {
  const sawtooth = (value: number) => (value > 8 && value < 16 ? 54 : 60)
  const steps = stepsOf(grid, lookAt({ a: sawtooth, b: (value) => 58.5 + value / 1e10 }), [8, 16])
  expect(steps.map(({ value, outcome }) => `${value} ${outcome}`)).toEqual(['0 a', '9 b', '16 a'])
})
