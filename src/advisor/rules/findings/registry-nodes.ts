import { isWindows } from './pool-of-workload.ts'
import type { FindingRule } from '../finding-rule.ts'

export const registryOnWindowsOnly: FindingRule = {
  id: 'finding/registry-without-linux-nodes',
  says: 'The registry runs on Linux nodes only.',
  severity: 'warning',
  kind: 'contradiction',
  scope: 'registry',
  besides: ['nodePools'],
  find: ({ row, plan: { nodePools = [] }, catalog }, the) => {
    const { product } = row
    if (product === undefined || product === 'none') return undefined
    if (nodePools.length === 0 || !nodePools.every(isWindows)) return undefined
    const says = the(catalog.facts.registry.noWindowsNodes[product])
    return says === undefined
      ? undefined
      : () => `Every kind of node in the plan runs Windows, and ${says}. Add Linux nodes for the registry.`
  },
}
