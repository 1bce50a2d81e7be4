import { expect, test } from 'vitest'
import type { Tier } from '../advice/advice.ts'
import { advise } from '../advise.ts'
import type { Catalog } from '../catalog/catalog-shape.ts'
import { catalog } from '../catalog/catalog.ts'
import { holds } from './census.ts'
import { judgedIn, rejectedIn, tiersIn } from './walk.ts'

const lists = ['drivers', 'volumes', 'secretStores', 'registryBackends'] as const

function changed(change: <O extends { readonly id: string }>(options: readonly O[]) => readonly O[]): Catalog {
  const { drivers, volumes, secretStores, registryBackends } = catalog
  return {
    ...catalog,
    drivers: change(drivers),
    volumes: change(volumes),
    secretStores: change(secretStores),
    registryBackends: change(registryBackends),
  }
}

const without = (id: string) => changed((options) => options.filter((option) => option.id !== id))
const withCopy = (id: string) =>
  changed((options) =>
    options.flatMap((option) => (option.id === id ? [option, { ...option, id: `${id}-copy` }] : [option])),
  )

const allOf = (tier: Tier) => [...judgedIn(tier), ...rejectedIn(tier)]
const others = (tier: Tier, ids: readonly string[]) =>
  JSON.stringify(allOf(tier).filter(({ option }) => !ids.includes(option)))

const everyId = lists.flatMap((list) => catalog[list].map(({ id }) => id))

test('law 5: taking an option away, or adding its copy, leaves the others as they were', () => {
  let at = 0
  holds(
    'irrelevant options',
    { usual: 250, deep: 3000 },
    (plan, count) => {
      const advice = advise(plan, catalog)
      const tiers = tiersIn(advice)
      const offered = tiers.flatMap((tier) =>
        tier.kind === 'recommended' || tier.kind === 'tied' ? tier.alternatives : [],
      )
      at += 1
      const id = offered[at % Math.max(1, offered.length)]?.option ?? everyId[at % everyId.length] ?? ''
      const [less, more] = [tiersIn(advise(plan, without(id))), tiersIn(advise(plan, withCopy(id)))]
      tiers.forEach((tier, i) => {
        const [fewer, greater] = [less[i], more[i]]
        if (!fewer || !greater || tier.kind === 'needs-answers') return
        const isPicked = judgedIn(tier)[0]?.option === id
        if (!isPicked) expect(others(fewer, [id])).toBe(others(tier, [id]))
        expect(others(greater, [`${id}-copy`])).toBe(others(tier, [`${id}-copy`]))
        if (allOf(tier).some(({ option }) => option === id)) count('rows that had the option')
      })
    },
    { 'rows that had the option': 0.5 },
  )
})
