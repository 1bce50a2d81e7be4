import { blocks, condition } from '../verdict.ts'
import { isHighlyAvailable, needOf } from './availability.ts'
import { lineOf } from './product-line.ts'
import { registryRule } from './registry-rule.ts'

const names = { swarm: 'Swarm', kubernetes: 'Kubernetes', 'single-host': 'a single host' } as const

export const lineRunsHere = registryRule({
  id: 'registry-backend/line-does-not-run-here',
  says: 'A product line that cannot be installed on this platform has no backend here.',
  reads: ['product', 'orchestrator', 'mke'],
  judge: ({ product, orchestrator, mke }, _backend, the, { catalog }) => {
    const cell = catalog.facts.registry.runs[lineOf(product)]
    const isAtHome = !cell || (cell.value.on.includes(orchestrator) && !(cell.value.needsMke3 && isWithoutMke3(mke)))
    if (isAtHome) return undefined
    const { says, on } = the(cell)
    if (!on.includes(orchestrator)) return blocks(() => `${says}, not on ${names[orchestrator]}. Choose another line.`)
    return blocks(
      () => `${says}. ${mke === '4k' ? 'MKE 4k runs Kubernetes only' : 'Without MKE there are none'}: choose MSR 4.`,
    )
  },
})

const isWithoutMke3 = (mke: string) => mke === '4k' || mke === 'none'

export const lineIsHighlyAvailableHere = registryRule({
  id: 'registry-backend/line-is-not-highly-available-here',
  says: 'Where a product line offers one single instance only, no backend makes it survive a failure.',
  reads: ['product', 'orchestrator', 'survives', 'replicas'],
  judge: ({ product, orchestrator, survives, replicas }, backend, the, { catalog }) => {
    if (!isHighlyAvailable(survives, replicas)) return undefined
    const line = lineOf(product)
    const cell = catalog.facts.registry.highAvailability[line]
    if (cell && !cell.value.on.includes(orchestrator)) {
      const { says } = the(cell)
      return blocks(() => `${says}. That does not fit ${needOf(survives, replicas)} on ${names[orchestrator]}.`)
    }
    if (orchestrator !== 'single-host') return undefined
    the(backend.support[line])
    return blocks(() => `One single host cannot give ${needOf(survives, replicas)}, whatever the images lie on.`)
  },
})

export const needsAnotherOrchestrator = registryRule({
  id: 'registry-backend/needs-another-orchestrator',
  says: 'A backend that only one orchestrator can provide is ruled out under another.',
  reads: ['orchestrator'],
  judge: ({ orchestrator }, { under, name }, the) => {
    if (!under || under.value.includes(orchestrator)) return undefined
    const only = the(under).map((one) => names[one])
    return blocks(
      () => `${name} exists on ${only.join(' and ')} only, and the registry runs on ${names[orchestrator]}.`,
    )
  },
})

export const replicasAndQuorum = registryRule({
  id: 'registry-backend/replicas-and-quorum',
  says: 'High availability takes as many replicas as the product line asks for.',
  reads: ['product', 'survives', 'replicas'],
  judge: ({ product, survives, replicas }, _backend, the, { catalog }) => {
    if (!isHighlyAvailable(survives, replicas)) return undefined
    const cell = catalog.facts.registry.highAvailability[lineOf(product)]
    if (!cell) return undefined
    const { leastReplicas, isOdd } = cell.value
    if (replicas >= leastReplicas && !(isOdd && (replicas % 2 === 0 || replicas > 7))) return undefined
    const { replicasSay } = the(cell)
    return condition(() => `${replicasSay}; the plan has ${replicas}.`)
  },
})
