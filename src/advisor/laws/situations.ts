import type { Plan } from '../plan/plan.ts'

const rhel9 = {
  os: 'rhel',
  osVersion: '9.4',
  kernel: '5.14.0-427.13.1.el9_4.x86_64',
  engine: 'mcr',
  engineVersion: '25.0.13',
  backingFs: 'xfs',
  dType: true,
  nodes: 6,
} as const
const ubuntu = {
  os: 'ubuntu',
  osVersion: '22.04',
  kernel: '5.15.0-112-generic',
  engine: 'docker-ce',
  engineVersion: '27.5.1',
  backingFs: 'ext4',
  media: 'ssd',
  nodes: 5,
} as const
const database = {
  name: 'db',
  kind: 'database',
  product: 'postgresql',
  state: 'stateful',
  accessMode: 'RWO',
  survives: 'node',
  capacityGiB: 100,
  iops: 1000,
} as const
const files = {
  name: 'files',
  kind: 'file-share',
  state: 'stateful',
  accessMode: 'RWX',
  survives: 'node',
  capacityGiB: 500,
} as const
const queue = {
  name: 'events',
  kind: 'queue',
  product: 'kafka',
  state: 'stateful',
  selfReplicating: true,
  replicas: 3,
  capacityGiB: 200,
} as const
const web = { name: 'web', kind: 'web', state: 'stateless', secrets: true, config: true } as const

const logs = {
  name: 'logs',
  kind: 'logs',
  state: 'stateful',
  accessMode: 'RWO',
  survives: 'node',
  capacityGiB: 300,
} as const

/** What is decided between several options nearly everywhere, so that most rows are worth a law. */
const more = [
  logs,
  { ...logs, name: 'audit', kind: 'analytics' },
  { ...logs, name: 'cases', kind: 'database' },
] as const

/** For tests only: plans as architects bring them, one per site and era, from which the property tests set out. */
export const situations: readonly Plan[] = [
  {
    schema: 1,
    platform: { site: 'bare-metal', orchestrator: 'kubernetes', mke: '3.8', onHand: [] },
    nodePools: [ubuntu],
    workloads: [database, queue, ...more],
    registry: { product: 'msr-4', survives: 'node', replicas: 3 },
  },
  {
    schema: 1,
    platform: { site: 'bare-metal', orchestrator: 'swarm', mke: '3.7', onHand: ['nfs-v4', 's3-compatible'] },
    nodePools: [rhel9],
    workloads: [files, web, ...more],
    registry: { product: 'msr-2.9', survives: 'node', replicas: 3 },
  },
  {
    schema: 1,
    platform: { site: 'bare-metal', orchestrator: 'swarm', mke: '3.8', onHand: ['netapp-ontap'] },
    nodePools: [rhel9],
    workloads: [database, files, ...more],
    registry: { product: 'msr-2.10', survives: 'nothing' },
  },
  {
    schema: 1,
    platform: { site: 'vsphere', orchestrator: 'both', mke: '3.8', onHand: ['vsphere-datastore'] },
    nodePools: [{ os: 'sles', osVersion: '15.5', backingFs: 'btrfs' }],
    workloads: [{ ...database, orchestrator: 'kubernetes' }, { ...files, orchestrator: 'swarm' }, ...more],
    registry: { product: 'msr-2.10', orchestrator: 'swarm', survives: 'site', sites: 2 },
  },
  {
    schema: 1,
    platform: { site: 'nutanix', orchestrator: 'kubernetes', mke: '3.8', onHand: ['nutanix', 'nutanix-objects'] },
    nodePools: [rhel9],
    workloads: [database, files, ...more],
    registry: { product: 'msr-2.10', survives: 'node', replicas: 3 },
  },
  {
    schema: 1,
    platform: { site: 'aws', orchestrator: 'kubernetes', mke: '3.8', region: 'us-east-1', onHand: [] },
    nodePools: [{ os: 'amzn', osVersion: '2023' }],
    workloads: [{ ...database, iops: 20_000, maxCostPerTBMonth: 200 }, { ...files, survives: 'zone' }, ...more],
    registry: { product: 'msr-2.10', survives: 'zone', replicas: 3 },
  },
  {
    schema: 1,
    platform: { site: 'azure', orchestrator: 'kubernetes', mke: '3.8', onHand: [] },
    nodePools: [{ os: 'windows', osVersion: '2022' }],
    workloads: [{ ...files, os: 'windows' }, database, ...more],
    registry: { product: 'msr-2.10', survives: 'node', windowsImages: true, airGapped: true },
  },
  {
    schema: 1,
    platform: { site: 'gcp', orchestrator: 'kubernetes', mke: '4k', onHand: [] },
    nodePools: [{ os: 'ubuntu', osVersion: '24.04' }],
    workloads: [{ ...database, iops: 120_000, capacityGiB: 4096 }, files, ...more],
    registry: { product: 'msr-4', survives: 'zone' },
  },
  {
    schema: 1,
    platform: { site: 'bare-metal', orchestrator: 'kubernetes', mke: '3.8', onHand: ['ceph', 'ceph-rgw'] },
    nodePools: [{ ...rhel9, rootless: true }],
    workloads: [files, { ...database, features: ['snapshots', 'clones'] }, ...more],
    registry: { product: 'msr-3.1', survives: 'node' },
  },
  {
    schema: 1,
    platform: { site: 'bare-metal', orchestrator: 'swarm', mke: '3.3', onHand: ['nfs-v3'] },
    nodePools: [
      {
        os: 'centos',
        osVersion: '7.9',
        kernel: '3.10.0-1160.el7.x86_64',
        engine: 'mcr',
        engineVersion: '19.03.15',
        backingFs: 'xfs',
        dType: false,
        currentDriver: 'devicemapper',
      },
    ],
    workloads: [{ ...database, writesToContainerLayer: true }, ...more],
    registry: { product: 'msr-2.8', survives: 'nothing' },
  },
  {
    schema: 1,
    platform: { orchestrator: 'kubernetes', mke: '3.8', onHand: ['pure-flasharray'] },
    nodePools: [{ osVersion: '9.4' }],
    workloads: [{ kind: 'database', product: 'mysql' }, queue, ...more],
  },
  {
    schema: 1,
    platform: { site: 'openstack', orchestrator: 'swarm', onHand: ['openstack-swift'] },
    nodePools: [{ os: 'debian', osVersion: '12' }],
    workloads: [{ ...database, survives: 'nothing' }, web, ...more],
    registry: { survives: 'node' },
  },
]
