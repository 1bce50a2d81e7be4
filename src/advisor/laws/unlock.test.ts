import { expect, test } from 'vitest'
import { advise } from '../advise.ts'
import { catalog } from '../catalog/catalog.ts'
import { withAnswer } from '../plan/with-answer.ts'
import { withUnlocks } from '../unlock.ts'
import { holds } from './census.ts'
import { rejectedIn, tiersIn } from './walk.ts'

test('the answers that are said to let an option back in do so', () => {
  holds(
    'unlocks',
    { usual: 25, deep: 1000 },
    (plan, count) => {
      const advice = withUnlocks(advise(plan, catalog), plan, catalog)
      tiersIn(advice).forEach((tier, at) => {
        for (const { option, unlock } of rejectedIn(tier)) {
          count(unlock ? `lifted by ${unlock.length}` : 'not found')
          if (!unlock || at % 2 === 1) continue
          const changed = unlock.reduce((next, { trait, to }) => withAnswer(next, trait, to), plan)
          const there = tiersIn(advise(changed, catalog))[at]
          expect(there?.kind, `${option} ${JSON.stringify(unlock)}`).not.toBe('not-needed')
          expect(there && rejectedIn(there).map((one) => one.option)).not.toContain(option)
        }
      })
    },
    { 'lifted by 1': 3, 'lifted by 2': 0.3 },
  )
}, 600_000)
