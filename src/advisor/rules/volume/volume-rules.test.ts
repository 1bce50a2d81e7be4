import { describe, expect, it } from 'vitest'
import { criteria } from '../../plan/priorities.ts'
import { volumeTier } from './volume-tier.ts'
import { secretsTier } from '../secrets/secrets-tier.ts'

const tiers = [volumeTier, secretsTier] as const

/** Rules of one slot exclude each other, so the largest of their shares stands for all. */
function sharesOn(tier: (typeof tiers)[number], criterion: (typeof criteria)[number]): number {
  const slots = new Map<string, number>()
  for (const { slot, weighs } of tier.rules) slots.set(slot, Math.max(slots.get(slot) ?? 0, weighs[criterion] ?? 0))
  return [...slots.values()].reduce((sum, share) => sum + share, 0)
}

describe.each([
  ['volume', volumeTier, 'volume/'],
  ['secrets', secretsTier, 'secrets/'],
] as const)('rules of the %s tier', (_, tier, prefix) => {
  it.each(criteria)('share at most three points on %s', (criterion) => {
    expect(sharesOn(tier, criterion)).toBeLessThanOrEqual(3)
  })

  it('read aloud: one id each, under the prefix of the tier, and a sentence that ends', () => {
    const ids = tier.rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-z]+\/[a-z0-9-]+$/.test(id) || !id.startsWith(prefix))).toEqual([])
    expect(tier.rules.filter(({ says }) => !/^[A-Z].*\.$/.test(says)).map(({ id }) => id)).toEqual([])
  })
})
