import type { FindingRule } from '../finding-rule.ts'

export const backendInUseHasEnded: FindingRule = {
  id: 'finding/registry-backend-in-use-has-no-future',
  says: 'A registry backend whose driver was removed upstream has no future.',
  severity: 'warning',
  kind: 'platform',
  scope: 'registry',
  find: ({ row, catalog }, the) => {
    const backend = catalog.registryBackends.find(({ id }) => id === row.currentBackend?.trim().toLowerCase())
    const gone = the(backend?.goneUpstream)
    if (gone === undefined) return undefined
    return () => `The registry lies on ${backend?.name} today. ${gone} Move while the line in use still reads it.`
  },
}
