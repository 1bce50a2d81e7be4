import type { VolumeOption, VolumeWay } from '../../catalog/volume-shape.ts'
import type { FailureDomain } from '../../plan/limits.ts'
import type { Accessor } from '../rule.ts'
import { blocks, condition, warns, weighs } from '../verdict.ts'
import { siteName } from '../../catalog/site-names.ts'
import { isPublicCloud } from './hand.ts'
import { dataPathOf, isOnNodes } from './data-path.ts'
import { volumeRule } from './volume-rule.ts'
import { counted } from './words.ts'

const domains: readonly FailureDomain[] = ['nothing', 'node', 'zone', 'site']
const rank = (domain: FailureDomain) => domains.indexOf(domain)
const lossOf: Readonly<Record<FailureDomain, string>> = {
  nothing: 'nothing',
  node: 'a node',
  zone: 'a zone',
  site: 'a site',
}

/** Farther than the data reaches by itself: arranged, or not to be had. */
function farther(survives: FailureDomain, { name }: VolumeOption, way: VolumeWay, the: Accessor) {
  const further = the(way.reaches)
  const own = way.survives.value
  const reach = own === 'nothing' ? 'does not outlive its node' : `outlives the loss of ${lossOf[own]} at most`
  if (!further || rank(further.domain) < rank(survives))
    return blocks(() => `The data of ${name} ${reach}, and yours must outlive the loss of ${lossOf[survives]}.`)
  return [
    condition(
      () => `Verify that ${further.provided}: only then does the data outlive the loss of ${lossOf[survives]}.`,
    ),
    weighs('resilience', -0.5, () => `Outliving the loss of ${lossOf[survives]} has to be arranged.`),
  ]
}

export const survivesFailure = volumeRule({
  id: 'volume/where-the-data-stays-available',
  says: 'Data must lie where it outlives the largest failure that was named, unless the application keeps copies of its own. Reach beyond that counts for it, save where a dearer edition is ordered for its reach alone.',
  reads: ['survives'],
  also: ['selfReplicating', 'scratch'],
  weighs: { resilience: 1 },
  slot: 'volume/availability',
  judge: ({ survives, selfReplicating, scratch }, option, the, { way }) => {
    if (selfReplicating === true) return undefined
    const own = the(way.survives)
    const spare = rank(own) - rank(survives)
    if (spare < 0) return farther(survives, option, way, the)
    if (spare === 0 || scratch === true || way.isForReach) return undefined
    return weighs(
      'resilience',
      Math.min(1, spare / 2),
      () => `Its data outlives the loss of ${lossOf[own]}, more than you ask for.`,
    )
  },
})

export const copiesOfItsOwn = volumeRule({
  id: 'volume/application-keeps-copies',
  says: 'An application that copies its own data needs several instances, apart from each other.',
  reads: ['selfReplicating', 'survives', 'replicas'],
  judge: ({ selfReplicating, survives, replicas }, _, the, { way }) => {
    if (!selfReplicating || survives === 'nothing') return undefined
    the(way.survives)
    const instances = replicas < 2 ? 'Run at least two instances of it' : 'Keep its instances'
    const says = () =>
      `${instances}, each on another ${survives}: its own copies carry the data over a failure, so this volume need not.`
    return condition(says)
  },
})

export const copiesSuitLocalDisks = volumeRule({
  id: 'volume/copies-suit-local-disks',
  says: 'Copies that the application keeps make up for what a disk of one node lacks.',
  reads: ['selfReplicating'],
  weighs: { resilience: 0.75 },
  slot: 'volume/availability',
  judge: ({ selfReplicating }, _, the, { way }) => {
    if (!selfReplicating || dataPathOf(way) !== 'local') return undefined
    the(way.survives)
    return weighs(
      'resilience',
      0.75,
      () =>
        'The application copies its own data, so each instance fails on its own: no shared storage takes all of them down.',
    )
  },
})

export const scratchTakesShared = volumeRule({
  id: 'volume/scratch-takes-shared-capacity',
  says: 'Space whose content may vanish is too cheap for storage that keeps it safe.',
  reads: ['scratch'],
  weighs: { cost: 0.5 },
  slot: 'volume/copies',
  judge: ({ scratch }, _, the, { way }) => {
    if (!scratch || ['local', 'memory'].includes(dataPathOf(way))) return undefined
    the(way.survives)
    return weighs('cost', -0.5, () => 'Its content may vanish, and this storage is paid for to keep it.')
  },
})

export const copiesTakeDisks = volumeRule({
  id: 'volume/copies-take-disks',
  says: 'Software that keeps copies takes several times the disk; in a public cloud that disk is rented.',
  reads: ['site'],
  also: ['selfReplicating', 'scratch'],
  weighs: { cost: 0.5 },
  slot: 'volume/copies',
  judge: ({ site, selfReplicating, scratch }, option, the) => {
    if (scratch === true || !option.copies || !isOnNodes(option)) return undefined
    const copies = the(option.copies)
    const where = isPublicCloud(site) ? `, on disks that you rent from ${siteName(site)}` : ''
    const besides = selfReplicating === true ? ', on top of the copies that the application keeps' : ''
    return weighs('cost', -0.5, () => `${option.name} ${copies}${where}${besides}.`)
  },
})

export const volumesAreLost = volumeRule({
  id: 'volume/volumes-are-lost',
  says: 'Some makers say how many volumes they expect to lose in a year: what must last needs a second copy.',
  reads: ['survives'],
  also: ['selfReplicating'],
  judge: ({ survives, selfReplicating }, { yearlyLoss }, the) => {
    if (survives === 'nothing' || selfReplicating === true) return undefined
    const says = the(yearlyLoss)
    return says === undefined ? undefined : warns(() => `${says}: keep snapshots or another copy.`)
  },
})

export const pinnedToNode = volumeRule({
  id: 'volume/task-is-pinned-to-its-node',
  says: 'Data on a disk of a node does not follow the task.',
  reads: ['orchestrator'],
  also: ['scratch'],
  judge: ({ orchestrator, scratch }, _, the, { way }) => {
    if (dataPathOf(way) !== 'local' || scratch === true) return undefined
    the(way.survives)
    return warns(() =>
      orchestrator === 'swarm'
        ? 'The data stays on its node and each task gets a volume of its own: tie the service to the node by a placement constraint.'
        : 'The data stays on its node: the volume ties the pod to it, and the pod waits while the node is away.',
    )
  },
})

/** From here on space in memory is out of proportion to what nodes have of it. */
const muchMemoryGiB = 64

export const memoryForgets = volumeRule({
  id: 'volume/memory-forgets',
  says: 'Memory is for scratch space only, counts against what the container may use, and a node has little of it.',
  reads: ['state'],
  also: ['scratch', 'capacityGiB'],
  weighs: { cost: 1, scalability: 1 },
  slot: 'volume/what-it-stands-on-costs',
  judge: ({ scratch, capacityGiB }, { name }, the, { way }) => {
    if (the(way.isVolatile) === undefined) return undefined
    if (scratch !== true)
      return blocks(() => `What lies in ${name} is gone after a restart, and the workload did not say that it may be.`)
    const size = capacityGiB === undefined ? '' : `${counted(capacityGiB)} GiB of `
    const share = Math.min(1, (capacityGiB ?? 0) / muchMemoryGiB)
    return [
      warns(() => `It takes ${size}memory and counts against the memory limit of the container.`),
      weighs('cost', -(1 + share) / 2, () => 'Memory costs more than disk.'),
      ...(share > 0
        ? [weighs('scalability', -share, () => `A node has far less memory than disk to give ${size}it.`)]
        : []),
    ]
  },
})
