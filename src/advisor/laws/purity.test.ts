import { expect, test } from 'vitest'
import { advise } from '../advise.ts'
import { catalog } from '../catalog/catalog.ts'
import { holds } from './census.ts'
import { judgedIn, tiersIn } from './walk.ts'

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) frozen(part)
  }
  return value
}

test('law 1: the same plan gives the same advice, and neither plan nor catalog is touched', () => {
  const rows = { decided: 0, open: 0, all: 0 }
  const untouched = frozen(catalog)
  holds('purity', { usual: 400, deep: 5000 }, (plan, count) => {
    const advice = advise(frozen(plan), untouched)
    expect(JSON.stringify(advise(plan, untouched))).toBe(JSON.stringify(advice))
    for (const tier of tiersIn(advice)) {
      rows.all += 1
      if (tier.kind === 'recommended' || tier.kind === 'tied') rows.decided += judgedIn(tier).length > 1 ? 1 : 0
      if (tier.kind === 'needs-answers' || tier.kind === 'no-fit') rows.open += 1
      count(tier.kind)
    }
  })
  // The plans are worth testing with: most rows are decided between options, and some are not decided.
  expect(rows.decided / rows.all).toBeGreaterThan(0.4)
  expect(rows.open / rows.all).toBeGreaterThan(0.05)
})
