import type { FindingRule } from '../finding-rule.ts'

export const registryOnOneSite: FindingRule = {
  id: 'finding/registry-on-one-site-only',
  says: 'A registry at one single site does not outlive the loss of it.',
  severity: 'warning',
  kind: 'platform',
  scope: 'registry',
  find: ({ row, catalog }, the) => {
    const { product, survives, sites = 1 } = row
    if (product === undefined || product === 'none' || survives !== 'site' || sites > 1) return undefined
    const store = the(catalog.facts.registry.storeCopiesNoMetadata)
    return () =>
      `The registry is to outlive the loss of a site, and counts as one at a single site. Count the second site, or ask for less. Copies of the store elsewhere are not enough: ${store}.`
  },
}
