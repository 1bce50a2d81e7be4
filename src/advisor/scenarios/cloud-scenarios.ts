import type { Plan } from '../plan/plan.ts'

/** Situations in public clouds. */
export const cloudScenarios: Readonly<Record<string, Plan>> = {
  'aws-in-three-zones': {
    schema: 1,
    platform: { site: 'aws', region: 'eu-central-2', orchestrator: 'kubernetes', mke: '3.8', onHand: [] },
    nodePools: [{ nodes: 6, zones: 3, os: 'rhel', osVersion: '9.4', engine: 'mcr', engineVersion: '25.0.13' }],
    workloads: [
      {
        name: 'search',
        kind: 'search',
        product: 'elasticsearch',
        state: 'stateful',
        replicas: 3,
        selfReplicating: true,
        survives: 'zone',
      },
      { name: 'uploads', kind: 'file-share', state: 'stateful', survives: 'zone' },
      { name: 'accounts', kind: 'database', product: 'postgresql', state: 'stateful', capacityGiB: 500, iops: 12000 },
    ],
    registry: { product: 'msr-2.10', survives: 'zone', replicas: 3 },
  },
  'windows-on-azure': {
    schema: 1,
    platform: { site: 'azure', orchestrator: 'kubernetes', mke: '3.8', onHand: [] },
    nodePools: [{ name: 'windows', os: 'windows', osVersion: '2022', engine: 'mcr', engineVersion: '25.0.13' }],
    workloads: [
      {
        name: 'reports',
        pool: 'windows',
        os: 'windows',
        kind: 'file-share',
        state: 'stateful',
        capacityGiB: 200,
        iops: 500,
      },
    ],
    registry: { product: 'msr-2.10', survives: 'node', replicas: 3, airGapped: true, windowsImages: true },
  },
  'fast-database-on-azure': {
    schema: 1,
    platform: { site: 'azure', orchestrator: 'kubernetes', mke: '3.8', onHand: [] },
    nodePools: [{ os: 'ubuntu', osVersion: '22.04' }],
    workloads: [
      {
        name: 'trading',
        kind: 'database',
        product: 'postgresql',
        state: 'stateful',
        capacityGiB: 2048,
        iops: 200000,
        latency: 'low',
      },
    ],
    registry: { product: 'msr-4', survives: 'zone', replicas: 3 },
  },
  'mke-4k-on-google-cloud': {
    schema: 1,
    platform: { site: 'gcp', orchestrator: 'kubernetes', mke: '4k', onHand: [] },
    nodePools: [{ os: 'ubuntu', osVersion: '24.04' }],
    workloads: [
      {
        name: 'warehouse',
        kind: 'analytics',
        product: 'clickhouse',
        state: 'stateful',
        capacityGiB: 4096,
        iops: 300000,
      },
      { name: 'files', kind: 'file-share', state: 'stateful' },
    ],
    registry: { product: 'msr-4', survives: 'node', replicas: 3 },
  },
}
