import { expect, test } from 'vitest'
import type { Advice, Judged } from '../advisor/advice/advice.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import { isDecidedBySupport } from './decided-by-support.ts'

const plan: Plan = { schema: 1 }

function picking(option: string): Advice {
  const pick: Judged = {
    option,
    atHand: true,
    support: 'supported',
    score: 50,
    reasons: [],
    conditions: [],
    warnings: [],
  }
  const nothing = {
    edition: '',
    image: [],
    volumes: [],
    secretsAndConfig: [],
    findings: [],
    assumptions: [],
    lifetimes: [],
  }
  return { ...nothing, registry: { kind: 'recommended', pick, alternatives: [], rejected: [] } }
}

test('where every slider leaves the pick alone, weights do not decide', () => {
  expect(isDecidedBySupport(plan, () => picking('s3'))).toBe(true)
})

test.each([0, 5] as const)('one slider that changes the pick at %i is enough to say otherwise', (end) => {
  expect(isDecidedBySupport(plan, ({ priorities }) => picking(priorities?.security === end ? 'nfs-v4' : 's3'))).toBe(
    false,
  )
})

test('where nothing is picked yet, nothing is decided', () => {
  const open: Advice = {
    ...picking('s3'),
    registry: { kind: 'needs-answers', traits: [], candidates: [], rejected: [] },
  }
  expect(isDecidedBySupport(plan, () => open)).toBe(false)
})

test('a position between the ends is not asked about', () => {
  expect(isDecidedBySupport(plan, ({ priorities }) => picking(priorities?.cost === 4 ? 'nfs-v4' : 's3'))).toBe(true)
})
