import type { Catalog } from '../../catalog/catalog-shape.ts'
import type { FindingRule } from '../finding-rule.ts'
import type { Accessor } from '../rule.ts'

const about = {
  says: 'MKE 4k has no Swarm, so nothing can be planned for Swarm on it.',
  severity: 'danger',
  kind: 'contradiction',
} as const

const noSwarm = (catalog: Catalog, the: Accessor) => the(catalog.facts.findings.noSwarmOn4k)

export const swarmOnMke4k: FindingRule = {
  ...about,
  id: 'finding/swarm-on-mke-4k',
  scope: 'platform',
  find: ({ platform, catalog }, the) => {
    if (platform.mke !== '4k') return undefined
    const { orchestrator } = platform
    if (orchestrator !== 'swarm' && orchestrator !== 'both') return undefined
    const fact = noSwarm(catalog, the)
    return orchestrator === 'swarm'
      ? () => `The plan has Swarm on MKE 4k. ${fact} Stay on MKE 3 for Swarm, or plan for Kubernetes.`
      : () => `The plan has Swarm beside Kubernetes on MKE 4k. ${fact} What runs on Swarm has to move or stay on MKE 3.`
  },
}

export const workloadOnSwarmOfMke4k: FindingRule = {
  ...about,
  id: 'finding/workload-on-swarm-of-mke-4k',
  scope: 'workload',
  find: ({ platform, row, catalog }, the) => {
    if (row.orchestrator !== 'swarm' || platform.mke !== '4k') return undefined
    const fact = noSwarm(catalog, the)
    return () => `It is planned for Swarm on MKE 4k. ${fact} It is advised as a Kubernetes workload.`
  },
}

export const registryOnSwarmOfMke4k: FindingRule = {
  ...about,
  id: 'finding/registry-on-swarm-of-mke-4k',
  scope: 'registry',
  find: ({ platform, row, catalog }, the) => {
    if (row.orchestrator !== 'swarm' || platform.mke !== '4k') return undefined
    const fact = noSwarm(catalog, the)
    return () => `The registry is planned for Swarm on MKE 4k. ${fact} It is advised as a registry on Kubernetes.`
  },
}
