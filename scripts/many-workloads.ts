import type { Plan } from '../src/advisor/plan/plan.ts'
import type { Workload } from '../src/advisor/plan/workload.ts'

/** Workloads as a spreadsheet of a large site lists them: a dozen kinds, hardly two rows alike. */
const kinds: readonly Workload[] = [
  { kind: 'database', product: 'postgresql', state: 'stateful', accessMode: 'RWO', survives: 'node', latency: 'low' },
  { kind: 'database', product: 'mysql', state: 'stateful', survives: 'zone', features: ['snapshots', 'clones'] },
  { kind: 'database', product: 'mongodb', state: 'stateful', selfReplicating: true, replicas: 3 },
  { kind: 'queue', product: 'kafka', state: 'stateful', selfReplicating: true, replicas: 3, survives: 'node' },
  { kind: 'search', product: 'elasticsearch', state: 'stateful', replicas: 3, survives: 'node' },
  { kind: 'cache', product: 'redis', state: 'stateless', scratch: true },
  { kind: 'file-share', state: 'stateful', accessMode: 'RWX', survives: 'node', features: ['snapshots'] },
  { kind: 'metrics', product: 'prometheus', state: 'stateful', survives: 'node', recoveryPointHours: 24 },
  { kind: 'logs', state: 'stateful', accessMode: 'RWX', survives: 'node', features: ['expansion'] },
  { kind: 'ci', state: 'stateful', survives: 'nothing', features: ['expansion', 'encryption-at-rest'] },
  { kind: 'web', state: 'stateless', config: true },
  { kind: 'other', state: 'stateful', volumeMode: 'block', survives: 'node' },
]

/** So many distinct workloads, the same ones every time: names, sizes and needs differ from row to row. */
export function manyWorkloads(count: number): Workload[] {
  return Array.from({ length: count }, (_, i) => {
    const like = kinds[i % kinds.length] ?? {}
    // Steps that share no factor with the lengths of their ranges meet every value before one comes again.
    const at = (range: number, step: number) => (i * step) % range
    return {
      ...like,
      name: `${like.product ?? like.kind}-${i}`,
      ...(like.state === 'stateful' && {
        capacityGiB: 10 + at(4093, 577),
        iops: 100 + at(19_997, 3607),
        ...(i % 2 === 0 && { throughputMiBps: 10 + at(997, 211) }),
        ...(i % 3 === 0 && { readPercent: 30 + at(61, 17) }),
        ...(i % 5 === 0 && { growthPercentPerYear: 5 + at(89, 31) }),
        ...(i % 7 === 0 && { maxCostPerTBMonth: 60 + at(541, 113) }),
      }),
      ...(i % 9 === 0 && { secrets: true }),
    }
  })
}

/** One cluster with an array and a file server, every open question answered, and so many workloads. */
export const planOfMany = (count: number): Plan => ({
  schema: 1,
  platform: {
    site: 'vsphere',
    orchestrator: 'kubernetes',
    mke: '3.8',
    kubernetes: '1.31',
    onHand: ['vsphere-datastore', 'netapp-ontap', 'nfs-v4'],
  },
  nodePools: [
    { name: 'general', nodes: 12, os: 'rhel', osVersion: '9.4', backingFs: 'xfs', dType: true, media: 'ssd' },
    { name: 'data', nodes: 6, os: 'ubuntu', osVersion: '22.04', backingFs: 'ext4', media: 'nvme' },
  ],
  workloads: manyWorkloads(count),
  registry: { product: 'msr-4', survives: 'node', replicas: 3 },
})
