import { beforeAll, expect, test } from 'vitest'
import { holdTogether } from './census.ts'
import { gates } from './gates-law.ts'
import { independence } from './independence-law.ts'
import { irrelevantOptions } from './irrelevant-options-law.ts'
import type { Law } from './law.ts'
import { purity } from './purity-law.ts'
import { sourcesFollow } from './sources-law.ts'
import { sum } from './sum-law.ts'

const laws: readonly Law[] = [purity, gates, sourcesFollow, sum, irrelevantOptions, independence]

let verdictOn: ReadonlyMap<Law, () => void>
beforeAll(() => {
  verdictOn = holdTogether(laws, { usual: 1000, deep: 20_000 })
})

for (const law of laws)
  test(`${law.name}`, () => {
    const verdict = verdictOn.get(law)
    expect(verdict).toBeDefined()
    verdict?.()
  })
