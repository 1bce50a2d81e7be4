import { condition, warns } from '../verdict.ts'
import { isLarger } from './availability.ts'
import { lineOf } from './product-line.ts'
import { registryRule } from './registry-rule.ts'

export const remoteSites = registryRule({
  id: 'registry-backend/remote-sites-pull-through-a-cache',
  says: 'Remote sites that pull slowly get a cache of the registry.',
  reads: ['product', 'sites'],
  judge: ({ product, sites }, _backend, the, { catalog }) => {
    if (sites < 2) return undefined
    const says = the(catalog.facts.registry.remoteSites[lineOf(product)])
    return says === undefined ? undefined : warns(() => `${sites} sites: ${lowered(says)}`)
  },
})

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

export const secondSite = registryRule({
  id: 'registry-backend/second-site-needs-a-second-registry',
  says: 'Replicating the store to another site does not take the metadata along: a second registry must be kept in step.',
  reads: ['product', 'survives', 'sites'],
  judge: ({ product, survives, sites }, _backend, the, { catalog }) => {
    if (sites < 2 && survives !== 'site') return undefined
    const { storeCopiesNoMetadata, secondSite: bySite } = catalog.facts.registry
    const store = the(storeCopiesNoMetadata)
    const how = the(bySite[lineOf(product)])
    const rest =
      how === undefined ? 'No document read says how its metadata should follow.' : `${how}; no page says which to use.`
    const says = `To outlive a site, run a second registry there and keep it in step: ${store}. ${rest}`
    return survives === 'site' ? condition(() => says) : warns(() => says)
  },
})

export const mustOutliveTheFailure = registryRule({
  id: 'registry-backend/must-outlive-the-failure',
  says: 'The store behind all replicas must itself outlive the failure that the registry is to survive.',
  reads: ['survives'],
  judge: ({ survives }, { kind, outlives }, the) => {
    if (kind === 'local' || !isLarger(survives, outlives.value.most)) return undefined
    const { says } = the(outlives)
    return condition(() => says)
  },
})
