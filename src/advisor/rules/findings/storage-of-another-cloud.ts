import { siteName } from '../../catalog/site-names.ts'
import { systemName } from '../../catalog/system-names.ts'
import type { FindingRule } from '../finding-rule.ts'
import { listed } from '../volume/words.ts'

export const storageOfAnotherCloud: FindingRule = {
  id: 'finding/storage-on-hand-of-another-cloud',
  says: 'A cloud service on hand lies in its own cloud, whatever site the nodes are at.',
  severity: 'info',
  kind: 'platform',
  scope: 'platform',
  find: ({ platform, catalog }, the) => {
    const { site, onHand = [] } = platform
    if (site === undefined || onHand.length === 0) return undefined
    const far = catalog.registryBackends.flatMap(({ cloud, carriers }) => {
      if (!cloud || cloud.value === site) return []
      const systems = carriers.filter((one) => !('isSite' in one) && onHand.some((system) => system === one.on))
      return systems.map(({ on }) => `${systemName(on)} in ${siteName(the(cloud))}`)
    })
    if (far.length === 0) return undefined
    return () =>
      `The site is ${siteName(site)}, and on hand is ${listed(far)}. Every read and write crosses the way between the two: verify that the nodes reach it, and what the transfer costs.`
  },
}
