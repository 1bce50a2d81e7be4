import { warns, weighs } from '../verdict.ts'
import { isHighlyAvailable } from './availability.ts'
import { registryRule } from './registry-rule.ts'

export const objectStorageSuitsHa = registryRule({
  id: 'registry-backend/object-storage-suits-ha',
  says: 'Object storage is what the storage introduction recommends for a highly available registry.',
  reads: ['survives', 'replicas'],
  weighs: { resilience: 0.75, scalability: 0.5, cost: 0.25 },
  slot: 'kind of backend',
  // Points stay the same without high availability: a harder need must not earn an option more.
  judge: ({ survives, replicas }, { kind }, the, { catalog }) => {
    if (kind !== 'object') return undefined
    const { objectForHa } = catalog.facts.registry
    const says = the(objectForHa)
    const lead = isHighlyAvailable(survives, replicas)
      ? 'You need high availability, and'
      : 'Should you ever need more than one replica:'
    return [
      weighs('resilience', 0.75, () => `${lead} ${says}.`),
      weighs('scalability', 0.5, () => 'A bucket grows without a volume to extend, and every replica uses it alike.'),
      weighs(
        'cost',
        0.25,
        () => 'A bucket holds large amounts at low cost, which is what a registry wants of storage.',
      ),
    ]
  },
})

export const fileSystemsSynchronise = registryRule({
  id: 'registry-backend/file-systems-synchronise',
  says: 'A shared file system pays for its guarantees with speed, and hides low-level errors.',
  reads: [],
  weighs: { performance: 1, resilience: 0.75 },
  slot: 'kind of backend',
  judge: (_traits, { synchronises }, the) => {
    const fact = the(synchronises)
    if (!fact) return undefined
    const { speed, errors } = fact
    return [
      ...(speed ? [weighs('performance', speed.points, () => speed.says)] : []),
      weighs('resilience', errors.points, () => errors.says),
    ]
  },
})

export const parallelWriters = registryRule({
  id: 'registry-backend/parallel-writers-share-files',
  says: 'The registry manages no write locks, so a shared file system must cope with parallel writers by itself.',
  reads: ['survives', 'replicas'],
  judge: ({ survives, replicas }, { kind }, the, { catalog }) => {
    if (kind !== 'shared-fs' || !isHighlyAvailable(survives, replicas)) return undefined
    const { noWriteLocks, writersShareFiles } = catalog.facts.registry
    const locks = the(noWriteLocks)
    const files = the(writersShareFiles)
    return warns(() => `${locks} ${files}`)
  },
})

export const protocolIsWeak = registryRule({
  id: 'registry-backend/protocol-has-no-security',
  says: 'A protocol without security of its own costs points, and is named.',
  reads: [],
  weighs: { security: 1 },
  judge: (_traits, { weakness }, the) => {
    const says = the(weakness)
    return says === undefined ? undefined : [weighs('security', -1, () => says), warns(() => says)]
  },
})

export const dataFaults = registryRule({
  id: 'registry-backend/faults-in-keeping-data',
  says: 'Known faults in how a backend keeps data cost resilience.',
  reads: [],
  weighs: { resilience: 1 },
  judge: (_traits, { dataFault }, the) => {
    const fault = the(dataFault)
    if (!fault) return undefined
    const { points, says } = fault
    return [weighs('resilience', points, () => says), warns(() => says)]
  },
})
