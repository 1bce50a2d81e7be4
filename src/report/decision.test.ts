import { describe, expect, test } from 'vitest'
import { apartWords, decisionOf } from './decision.ts'
import { tierWeights } from './ledger.ts'
import { optionOf, reasonOf } from './options-fixture.ts'

const weights = tierWeights('volume')
const onHand = reasonOf('The array is yours.', { rule: 'at-hand' })
const documented = reasonOf('Its maker documents it.', { rule: 'support' })
const fast = reasonOf('It is fast.', { rule: 'speed', criterion: 'performance', points: 1 })
const slow = reasonOf('It is slow.', { rule: 'speed', criterion: 'performance', points: -1 })
const cheap = reasonOf('It is cheap.', { rule: 'price', criterion: 'cost', points: 0.25 })
const decide = (pick: ReturnType<typeof optionOf>, ...alternatives: ReturnType<typeof optionOf>[]) =>
  decisionOf({ kind: 'recommended', pick, alternatives, rejected: [] }, weights)

describe('what decided', () => {
  test('is what stands at hand, where the runner-up must be acquired, whatever it scores', () => {
    const next = optionOf('b', 60, { atHand: false, conditions: [reasonOf('Buy it.', { rule: 'at-hand' })] })
    expect(decide(optionOf('a', 50, { reasons: [fast, documented, onHand] }), next)).toEqual({
      because: 'The array is yours.',
    })
  })

  test('is what a document says, where none supports the runner-up', () => {
    const next = optionOf('b', 60, { support: 'undocumented', warnings: [reasonOf('Silence.', { rule: 'support' })] })
    expect(decide(optionOf('a', 50, { reasons: [onHand, documented] }), next)).toEqual({
      because: 'Its maker documents it.',
    })
  })

  test('is the reason with the largest difference, where both stand on one level', () => {
    const pick = optionOf('a', 52.96, { reasons: [cheap, fast] })
    expect(decide(pick, optionOf('b', 50.04, { reasons: [cheap] }))).toEqual({
      because: 'It is fast.',
      criterion: 'performance',
    })
  })

  test('may be what speaks against the runner-up', () => {
    const decision = decide(optionOf('a', 52, { reasons: [cheap] }), optionOf('b', 50, { reasons: [slow] }))
    expect(decision).toMatchObject({ because: 'It is slow.', criterion: 'performance', of: 'b' })
  })

  test('without a runner-up, is that nothing else is left', () => {
    const rejected = [{ option: 'b', blocks: [reasonOf('No.')] }]
    const pick = optionOf('a', 52, { reasons: [documented, fast] })
    expect(decisionOf({ kind: 'recommended', pick, alternatives: [], rejected }, weights)).toEqual({
      because: 'The only one left of 2. It is fast.',
    })
  })
})

describe('what separates the runner-up', () => {
  test.each([
    [{ atHand: false }, 'must be acquired'],
    [{ support: 'undocumented' }, 'no document says'],
    [{ support: 'contradicted' }, 'documents contradict'],
    [{}, '3.0 behind'],
  ] as const)('%j: %s', (more, words) => {
    expect(apartWords(optionOf('a', 52.96), optionOf('b', 50.04, more))).toBe(words)
  })
})
