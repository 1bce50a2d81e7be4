import type { Plan } from '../plan/plan.ts'

const ubuntu = {
  nodes: 5,
  os: 'ubuntu',
  osVersion: '22.04',
  engine: 'mcr',
  engineVersion: '25.0.13',
  backingFs: 'ext4',
  media: 'nvme',
} as const
const kept = { state: 'stateful', survives: 'node' } as const
const own = { state: 'stateful', survives: 'node', selfReplicating: true, replicas: 3, accessMode: 'RWO' } as const

/** Situations with a server or a target that anybody can set up, with disks in the nodes, or with nothing at all. */
export const plainStorageScenarios: Readonly<Record<string, Plan>> = {
  'branch-office-with-an-iscsi-target': {
    schema: 1,
    platform: { site: 'edge', orchestrator: 'kubernetes', mke: '3.8', onHand: ['iscsi-target'] },
    nodePools: [ubuntu],
    workloads: [{ ...kept, name: 'till', kind: 'database', accessMode: 'RWO', capacityGiB: 20 }],
    registry: { product: 'msr-4', survives: 'nothing', replicas: 1, orchestrator: 'kubernetes' },
  },
  'old-fabric-with-fibre-channel': {
    schema: 1,
    platform: { site: 'bare-metal', orchestrator: 'kubernetes', mke: '3.7', onHand: ['fc-san'] },
    nodePools: [ubuntu],
    workloads: [
      { ...kept, name: 'warehouse', kind: 'analytics', accessMode: 'RWO', capacityGiB: 4000, latency: 'relaxed' },
    ],
    registry: { product: 'msr-2.10', survives: 'node', replicas: 3 },
  },
  'windows-files-on-a-samba-server': {
    schema: 1,
    platform: { site: 'bare-metal', orchestrator: 'both', mke: '3.8', onHand: ['smb-server'] },
    nodePools: [ubuntu, { name: 'windows', os: 'windows', osVersion: '2022', engine: 'mcr', engineVersion: '25.0.13' }],
    workloads: [
      {
        ...kept,
        name: 'letters',
        orchestrator: 'kubernetes',
        pool: 'windows',
        os: 'windows',
        kind: 'file-share',
        capacityGiB: 300,
      },
      { ...kept, name: 'invoices', orchestrator: 'swarm', kind: 'file-share', capacityGiB: 500, replicas: 3 },
    ],
    registry: { product: 'msr-2.10', orchestrator: 'swarm', survives: 'nothing', replicas: 1, windowsImages: true },
  },
  'nfs-server-of-a-laboratory': {
    schema: 1,
    platform: { site: 'bare-metal', orchestrator: 'kubernetes', mke: '3.8', onHand: ['nfs-v3'] },
    nodePools: [ubuntu],
    workloads: [
      { ...kept, name: 'measurements', kind: 'file-share', capacityGiB: 2000 },
      { ...kept, name: 'notebooks', kind: 'other', accessMode: 'RWX', capacityGiB: 100, latency: 'relaxed' },
    ],
    registry: { product: 'msr-3.0', survives: 'node', replicas: 3, repositories: 300, images: 20000, capacityTB: 2 },
  },
  'nfs-server-and-hands-that-are-few': {
    schema: 1,
    platform: { site: 'edge', orchestrator: 'kubernetes', mke: '3.7', onHand: ['nfs-v3'] },
    nodePools: [ubuntu],
    workloads: [{ ...kept, name: 'archive', kind: 'file-share', capacityGiB: 500, protocol: 'nfs' }],
    registry: { product: 'msr-2.9', survives: 'node', replicas: 3 },
    priorities: { scalability: 0, operability: 5, performance: 2 },
  },
  'swarm-with-an-nfsv4-server': {
    schema: 1,
    platform: { site: 'edge', orchestrator: 'swarm', mke: '3.7', onHand: ['nfs-v4'] },
    nodePools: [ubuntu],
    workloads: [{ ...kept, name: 'recipes', kind: 'file-share', capacityGiB: 200, config: true }],
    registry: { product: 'msr-2.9', survives: 'node', replicas: 3, encryptionAtRest: true },
  },
  'cluster-that-brings-its-own-disks': {
    schema: 1,
    platform: { site: 'bare-metal', orchestrator: 'kubernetes', mke: '3.8', onHand: [] },
    nodePools: [ubuntu],
    workloads: [
      { ...own, name: 'events', kind: 'queue', product: 'kafka', capacityGiB: 500, iops: 20000, latency: 'low' },
      { ...own, name: 'timeseries', kind: 'database', product: 'cassandra', capacityGiB: 1000 },
      { ...own, name: 'state', kind: 'other', product: 'etcd', capacityGiB: 8, iops: 500 },
      { ...kept, name: 'images', kind: 'ci', accessMode: 'ROX', capacityGiB: 16000, survives: 'nothing' },
      { name: 'spill', kind: 'analytics', state: 'stateless', scratch: true, capacityGiB: 5, survives: 'nothing' },
      { ...own, name: 'raw index', kind: 'search', volumeMode: 'block', capacityGiB: 200, survives: 'nothing' },
      { ...kept, name: 'raw', kind: 'database', volumeMode: 'block', capacityGiB: 300, iops: 2000 },
    ],
    registry: { product: 'msr-4', survives: 'node', replicas: 3 },
  },
  'developers-who-want-no-work': {
    schema: 1,
    platform: { site: 'openstack', orchestrator: 'kubernetes', mke: 'none', onHand: [] },
    nodePools: [{ ...ubuntu, engine: 'containerd', engineVersion: '2.1', media: 'ssd' }],
    workloads: [
      { ...own, name: 'cache', kind: 'cache', product: 'redis', capacityGiB: 5 },
      { ...own, name: 'sandbox', kind: 'web', capacityGiB: 10, survives: 'nothing' },
    ],
    registry: { product: 'none' },
    priorities: { performance: 1, resilience: 0, cost: 5, scalability: 0, security: 1, operability: 5 },
  },
  'disks-prepared-by-hand': {
    schema: 1,
    platform: { site: 'bare-metal', orchestrator: 'kubernetes', mke: '3.7', onHand: [] },
    nodePools: [ubuntu],
    workloads: [{ ...own, name: 'broker', kind: 'queue', product: 'kafka', capacityGiB: 500 }],
    registry: { product: 'msr-3.1', survives: 'node', replicas: 3 },
    priorities: { resilience: 1, scalability: 0, cost: 4 },
  },
  'nfs-only-and-only-safety-counts': {
    schema: 1,
    platform: { site: 'edge', orchestrator: 'kubernetes', mke: '3.6', kubernetes: '1.24', onHand: [] },
    nodePools: [ubuntu],
    workloads: [{ ...kept, name: 'queue files', kind: 'queue', accessMode: 'RWO', capacityGiB: 500, protocol: 'nfs' }],
    registry: { product: 'msr-3.0', survives: 'node', replicas: 3 },
    priorities: { performance: 0, resilience: 5, cost: 5, scalability: 5, security: 1, operability: 0 },
  },
  'swarm-with-a-driver-of-the-house': {
    schema: 1,
    platform: {
      site: 'bare-metal',
      orchestrator: 'swarm',
      mke: '3.8',
      onHand: ['other-docker-plugin'],
      otherStorage: [{ kind: 'other-docker-plugin', name: 'acme/volumes' }],
    },
    nodePools: [ubuntu],
    workloads: [{ ...kept, name: 'bookings', kind: 'database', product: 'mariadb', capacityGiB: 500 }],
    registry: { product: 'msr-2.10', survives: 'node', replicas: 3 },
  },
  'openebs-in-place': {
    schema: 1,
    platform: { site: 'bare-metal', orchestrator: 'kubernetes', mke: '3.8', kubernetes: '1.32', onHand: ['openebs'] },
    nodePools: [ubuntu],
    workloads: [
      { ...kept, name: 'search', kind: 'search', accessMode: 'RWO', capacityGiB: 600, latency: 'low', iops: 40000 },
      { ...own, name: 'shards', kind: 'database', product: 'mongodb', capacityGiB: 300 },
    ],
    registry: { product: 'msr-4', survives: 'node', replicas: 3 },
  },
  'ceph-to-be-run-by-rook': {
    schema: 1,
    platform: { site: 'alibaba', orchestrator: 'kubernetes', mke: '3.8', onHand: [] },
    nodePools: [ubuntu],
    workloads: [
      { ...kept, name: 'shared', kind: 'file-share', capacityGiB: 4000 },
      { ...kept, name: 'blocks', kind: 'database', accessMode: 'RWO', capacityGiB: 300, iops: 5000 },
    ],
    registry: { product: 'msr-2.9', survives: 'node', replicas: 3 },
    priorities: { scalability: 5, resilience: 5 },
  },
  'ceph-with-classes-of-a-lost-type': {
    schema: 1,
    platform: {
      site: 'bare-metal',
      orchestrator: 'kubernetes',
      mke: '3.7',
      kubernetes: '1.27',
      onHand: ['ceph'],
      storageClasses: [{ name: 'fast', provisioner: 'kubernetes.io/rbd', isDefault: true, reclaimPolicy: 'Delete' }],
    },
    nodePools: [ubuntu],
    workloads: [{ ...kept, name: 'blog', kind: 'database', accessMode: 'RWO', capacityGiB: 30, storageClass: 'fast' }],
    registry: { product: 'msr-3.1', survives: 'node', replicas: 3 },
  },
  'alibaba-with-a-driver-of-its-own': {
    schema: 1,
    platform: {
      site: 'alibaba',
      region: 'cn-hangzhou',
      orchestrator: 'kubernetes',
      mke: '3.8',
      onHand: ['other-csi', 'alibaba-oss'],
      otherStorage: [{ kind: 'other-csi', name: 'Alibaba Cloud CSI', provisioner: 'diskplugin.csi.alibabacloud.com' }],
    },
    nodePools: [ubuntu],
    workloads: [{ ...kept, name: 'logs', kind: 'logs', accessMode: 'RWO', capacityGiB: 200 }],
    registry: { product: 'msr-3.1', survives: 'node', replicas: 3 },
  },
  'compilers-that-keep-nothing': {
    schema: 1,
    platform: { site: 'bare-metal', orchestrator: 'kubernetes', mke: '3.9', kubernetes: '1.34', onHand: [] },
    nodePools: [
      { nodes: 8, os: 'ubuntu', osVersion: '24.04', engine: 'mcr', engineVersion: '25.0.13', backingFs: 'ext4' },
    ],
    workloads: [
      { name: 'objects of a build', kind: 'ci', state: 'stateless', scratch: true },
      { name: 'build cache', kind: 'ci', state: 'stateless', scratch: true, capacityGiB: 200 },
    ],
    registry: { product: 'msr-4', survives: 'nothing' },
  },
}
