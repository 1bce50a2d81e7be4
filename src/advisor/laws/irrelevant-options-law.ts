import { advise } from '../advise.ts'
import type { Tier } from '../advice/advice.ts'
import type { Catalog } from '../catalog/catalog-shape.ts'
import { catalog } from '../catalog/catalog.ts'
import { must, type Law } from './law.ts'
import { judgedIn, rejectedIn, tiersIn } from './walk.ts'

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
const othersThan = (id: string, tier: Tier) => JSON.stringify(allOf(tier).filter(({ option }) => option !== id))

let at = 0

/** Mostly one that is in the race, now and then one that is ruled out; never the first pick, which may be relevant. */
function takenFrom(tiers: readonly Tier[]): string | undefined {
  at += 1
  const offered = tiers.flatMap((tier) => judgedIn(tier).slice(1))
  const ruledOut = tiers.flatMap(rejectedIn)
  const some = at % 4 === 0 || offered.length === 0 ? ruledOut : offered
  return some[at % Math.max(1, some.length)]?.option
}

export const irrelevantOptions: Law = {
  name: 'law 5: taking an option away, or adding its copy, leaves the others as they were',
  holdsFor(plan, advice, count) {
    const tiers = tiersIn(advice)
    const id = takenFrom(tiers.filter(({ kind }) => kind !== 'needs-answers'))
    if (id === undefined) return
    const [less, more] = [tiersIn(advise(plan, without(id))), tiersIn(advise(plan, withCopy(id)))]
    tiers.forEach((tier, i) => {
      const [fewer, greater] = [less[i], more[i]]
      if (!fewer || !greater || tier.kind === 'needs-answers') return
      if (judgedIn(tier)[0]?.option !== id)
        must(othersThan(id, fewer) === othersThan(id, tier), () => `without ${id}, ${tier.about} is advised otherwise`)
      must(
        othersThan(`${id}-copy`, greater) === othersThan(`${id}-copy`, tier),
        () => `with a copy of ${id}, ${tier.about} is advised otherwise`,
      )
      if (judgedIn(tier).some(({ option }) => option === id)) count('rows that offered the option')
      if (rejectedIn(tier).some(({ option }) => option === id)) count('rows that ruled the option out')
    })
  },
  atLeast: { 'rows that offered the option': 0.4, 'rows that ruled the option out': 0.2 },
}
