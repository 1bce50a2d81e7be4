import { expect, test } from 'vitest'
import { advise } from '../advise.ts'
import { catalog } from '../catalog/catalog.ts'
import { cellsIn, withSource } from './cells.ts'
import { holds } from './census.ts'
import { judgedIn, reasonsIn, rejectedIn, tiersIn } from './walk.ts'

test('law 2: nothing ruled out is offered, every refusal has its reasons, every reason its sources', () => {
  const isKnown = (source: string) => source === 'plan' || source in catalog.sources
  holds('gates', { usual: 400, deep: 5000 }, (plan, count) => {
    const advice = advise(plan, catalog)
    for (const tier of tiersIn(advice)) {
      const ruledOut = rejectedIn(tier).map(({ option }) => option)
      expect(judgedIn(tier).filter(({ option }) => ruledOut.includes(option))).toEqual([])
      expect(rejectedIn(tier).filter(({ blocks }) => blocks.length === 0)).toEqual([])
      count('ruled out', ruledOut.length)
    }
    for (const { rule, sources, says } of [...reasonsIn(advice), ...advice.findings]) {
      expect(sources.length, `${rule}: ${says}`).toBeGreaterThan(0)
      expect(
        sources.filter((source) => !isKnown(source)),
        rule,
      ).toEqual([])
    }
  })
})

test('law 2: a fact under another source changes the sources of exactly the reasons that read it', () => {
  const cells = cellsIn(catalog)
  let at = 0
  holds(
    'sources',
    { usual: 250, deep: 2500 },
    (plan, count) => {
      const before = reasonsIn(advise(plan, catalog))
      const read = cells.filter(({ sources }) =>
        before.some((one) => sources.every((source) => one.sources.includes(source))),
      )
      const cell = read[(at += 1) % Math.max(1, read.length)]
      if (!cell) return
      const after = reasonsIn(advise(plan, withSource(catalog, cell, 'probe')))
      expect(after.map(({ rule, says, points }) => ({ rule, says, points }))).toEqual(
        before.map(({ rule, says, points }) => ({ rule, says, points })),
      )
      after.forEach(({ sources }, i) => {
        const old = before[i]?.sources ?? []
        if (!sources.includes('probe')) return expect(sources).toEqual(old)
        count('reasons that read the fact')
        expect(cell.sources.every((source) => old.includes(source))).toBe(true)
        // What the reason rests on besides this fact is still there.
        expect(sources.filter((source) => source !== 'probe' && !old.includes(source))).toEqual([])
        return undefined
      })
    },
    { 'reasons that read the fact': 0.3 },
  )
})
