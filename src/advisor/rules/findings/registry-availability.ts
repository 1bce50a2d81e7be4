import { isHighlyAvailable, needOf } from '../registry/availability.ts'
import type { FindingRule } from '../finding-rule.ts'

const names = { swarm: 'Swarm', kubernetes: 'Kubernetes' } as const

export const lineNotHighlyAvailableHere: FindingRule = {
  id: 'finding/registry-line-is-not-highly-available-here',
  says: 'A registry line that runs as one instance only under this orchestrator outlives no failure there.',
  severity: 'danger',
  kind: 'contradiction',
  scope: 'registry',
  find: ({ platform, row, catalog }, the) => {
    const { product, survives = 'nothing', replicas = 1 } = row
    if (product === undefined || product === 'none' || !isHighlyAvailable(survives, replicas)) return undefined
    const orchestrator = platform.orchestrator === 'both' ? row.orchestrator : platform.orchestrator
    if (platform.mke === '4k' || row.orchestrator === 'single-host') return undefined
    if (orchestrator !== 'swarm' && orchestrator !== 'kubernetes') return undefined
    const cell = catalog.facts.registry.highAvailability[product]
    if (!cell || cell.value.on.includes(orchestrator)) return undefined
    const { on, says } = the(cell)
    const where = on.flatMap((one) => (one === 'single-host' ? [] : [names[one]])).join(' or ')
    return () =>
      `The plan has a registry ${survives === 'nothing' ? 'with ' : ''}${needOf(survives, replicas)} on ${names[orchestrator]}. ${says}. Run it on ${where}, give up that wish, or choose a line that is highly available on ${names[orchestrator]}.`
  },
}

export const replicasForTheFailure: FindingRule = {
  id: 'finding/registry-has-too-few-replicas-for-the-failure',
  says: 'A registry that is to outlive a failure needs more than one replica, whatever its images lie on.',
  severity: 'info',
  kind: 'platform',
  scope: 'registry',
  find: ({ row, catalog }, the) => {
    const { product, survives = 'nothing', replicas = 1 } = row
    if (product === undefined || product === 'none' || survives === 'nothing') return undefined
    const cell = catalog.facts.registry.highAvailability[product]
    if (row.orchestrator === 'single-host' || !cell || replicas >= cell.value.leastReplicas) return undefined
    const { leastReplicas, replicasSay } = the(cell)
    const counted = replicas === 1 ? 'one replica' : `${replicas} replicas`
    return () =>
      `Shared storage alone does not carry the registry over ${needOf(survives, replicas).replace('surviving ', '')}: count ${leastReplicas} replicas or more, where ${counted} is counted now. ${replicasSay}.`
  },
}
