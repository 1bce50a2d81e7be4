import type { Carrier, Todo } from '../../catalog/registry-shape.ts'
import { systemName } from '../../catalog/system-names.ts'
import type { Accessor } from '../rule.ts'
import { atHand, blocks, condition, mustAcquire, warns, weighs } from '../verdict.ts'
import { listed } from '../volume/words.ts'
import { carrierOf } from './carrier-of.ts'
import { lineOf } from './product-line.ts'
import { registryRule } from './registry-rule.ts'

export const standsOnWhatIsThere = registryRule({
  id: 'registry-backend/stands-on-what-is-there',
  setsLevel: true,
  says: 'A backend is at hand where the nodes, the site or a system on hand carry it, by software that is set up on the nodes too; otherwise it must be acquired, and the service of another cloud is ruled out.',
  reads: ['site', 'onHand'],
  weighs: { operability: 0.25 },
  judge: ({ site, onHand }, backend, the) => {
    const nodes = the(backend.nodes)
    if (nodes !== undefined) return atHand(() => nodes)
    const carrier = carrierOf(backend, site, onHand)
    if (carrier) return carriedBy(carrier, the)
    if (backend.onNodes && !onHand.some((one) => backend.onNodes?.value.unless.includes(one)))
      return setUpFirst(the(backend.onNodes))
    if (the(backend.cloud) !== undefined)
      return blocks(() => `${backend.name} belongs to another cloud than this site, and is not on hand.`)
    const acquire = the(backend.acquire)
    return mustAcquire(() => `Acquire ${acquire} first: neither the site nor what is on hand brings it along.`)
  },
})

function carriedBy({ on, serves }: Carrier, the: Accessor) {
  const { says, todo } = the(serves)
  return todo ? setUpFirst({ says, todo }, on) : atHand(() => `${says}.`, on)
}

function setUpFirst({ says, todo }: { readonly says: string; readonly todo: Todo }, on?: string) {
  const there = atHand(() => `${says}.`, on)
  const work = weighs('operability', -0.25, () => 'Something must be set up or verified on it first.')
  return [there, condition(() => todo.says, todo.check), work]
}

export const carrierIsWatched = registryRule({
  id: 'registry-backend/what-it-stands-on-has-a-caveat',
  says: 'A system on hand that has ended, or that carries the backend only by a detour, is named.',
  reads: ['product', 'site', 'onHand'],
  judge: ({ product, site, onHand }, backend, the) => {
    if (onHand.length === 0) return undefined
    const caveat = the(carrierOf(backend, site, onHand)?.watch?.[lineOf(product)])
    return caveat === undefined ? undefined : warns(() => caveat)
  },
})

export const volumePluginsCannotBackIt = registryRule({
  id: 'registry-backend/volume-plugins-cannot-back-it',
  says: 'A system that comes with a volume plugin does not carry the registry through that plugin.',
  reads: ['site', 'onHand'],
  judge: ({ site, onHand }, backend, the, { catalog }) => {
    if (onHand.length === 0 || backend.nodes || carrierOf(backend, site, onHand)) return undefined
    const { noVolumePlugins } = catalog.facts.registry
    const named = onHand.filter((system) => noVolumePlugins.value.includes(system))
    if (named.length === 0) return undefined
    the(noVolumePlugins)
    return warns(
      () => `A volume plugin cannot back the registry, which gains nothing here from ${listed(named.map(systemName))}.`,
    )
  },
})
