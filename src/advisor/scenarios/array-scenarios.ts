import type { Plan } from '../plan/plan.ts'

const rhel = {
  nodes: 6,
  os: 'rhel',
  osVersion: '9.4',
  engine: 'mcr',
  engineVersion: '25.0.13',
  backingFs: 'xfs',
  dType: true,
  selinux: true,
} as const
const database = { kind: 'database', state: 'stateful', survives: 'node', accessMode: 'RWO' } as const

/** Situations in which an array or a storage cluster of a vendor is there already. */
export const arrayScenarios: Readonly<Record<string, Plan>> = {
  'insurer-with-hpe-primera': {
    schema: 1,
    platform: { site: 'bare-metal', orchestrator: 'kubernetes', mke: '3.8', kubernetes: '1.30', onHand: ['hpe-array'] },
    nodePools: [rhel],
    workloads: [
      {
        ...database,
        name: 'policies',
        product: 'postgresql',
        capacityGiB: 2000,
        protocol: 'fc',
        features: ['snapshots'],
      },
    ],
    registry: { product: 'msr-4', survives: 'node', replicas: 3, growthPercentPerYear: 60, capacityTB: 4 },
  },
  'manufacturer-with-powerstore': {
    schema: 1,
    platform: { site: 'bare-metal', orchestrator: 'kubernetes', mke: '3.8', onHand: ['dell-powerstore', 'dell-ecs'] },
    nodePools: [rhel],
    workloads: [{ ...database, name: 'machine data', product: 'mysql', capacityGiB: 800, iops: 8000 }],
    registry: { product: 'msr-2.10', survives: 'site', sites: 2, replicas: 3 },
  },
  'city-with-unity': {
    schema: 1,
    platform: { site: 'openstack', orchestrator: 'kubernetes', mke: '3.7', onHand: ['dell-unity'] },
    nodePools: [rhel],
    workloads: [
      { ...database, name: 'register', product: 'postgresql', capacityGiB: 300 },
      { name: 'plans', kind: 'file-share', state: 'stateful', survives: 'node', capacityGiB: 3000 },
    ],
    registry: { product: 'msr-2.10', survives: 'node', replicas: 3, currentBackend: 'nfs-v3' },
  },
  'telecom-with-powerflex': {
    schema: 1,
    platform: { site: 'bare-metal', orchestrator: 'kubernetes', mke: '3.8', onHand: ['dell-powerflex'] },
    nodePools: [rhel],
    workloads: [{ ...database, name: 'subscribers', latency: 'low', iops: 50000, capacityGiB: 4000 }],
    registry: { product: 'msr-4', survives: 'node', replicas: 3 },
  },
  'film-studio-with-powerscale': {
    schema: 1,
    platform: { site: 'bare-metal', orchestrator: 'kubernetes', mke: '3.8', onHand: ['dell-powerscale'] },
    nodePools: [rhel],
    workloads: [
      {
        name: 'shots',
        kind: 'file-share',
        state: 'stateful',
        survives: 'node',
        accessMode: 'RWX',
        capacityGiB: 60000,
        throughputMiBps: 1500,
        features: ['snapshots'],
      },
    ],
    registry: { product: 'msr-4', survives: 'node', replicas: 3 },
  },
  'bank-with-flasharray-on-kubernetes': {
    schema: 1,
    platform: { site: 'bare-metal', orchestrator: 'kubernetes', mke: '3.8', onHand: ['pure-flasharray'] },
    nodePools: [rhel],
    workloads: [
      { ...database, name: 'payments', product: 'postgresql', capacityGiB: 1000, iops: 20000, latency: 'low' },
      { ...database, name: 'one writer', accessMode: 'RWOP', capacityGiB: 50 },
    ],
    registry: { product: 'msr-4', survives: 'node', replicas: 3 },
  },
  'portworx-under-swarm': {
    schema: 1,
    platform: { site: 'vsphere', orchestrator: 'swarm', mke: '3.6', onHand: ['portworx', 'vsphere-datastore'] },
    nodePools: [{ ...rhel, engineVersion: '23.0.15', selinux: false, osVersion: '8.9' }],
    workloads: [
      {
        ...database,
        name: 'messages',
        kind: 'queue',
        product: 'rabbitmq',
        replicas: 1,
        capacityGiB: 100,
        secrets: true,
      },
    ],
    registry: { product: 'msr-2.9', survives: 'node', replicas: 3 },
  },
  'datacore-on-both-sides': {
    schema: 1,
    platform: { site: 'bare-metal', orchestrator: 'both', mke: '3.8', onHand: ['datacore'] },
    nodePools: [rhel],
    workloads: [
      { ...database, name: 'erp', orchestrator: 'kubernetes', capacityGiB: 2000, iops: 10000 },
      { ...database, name: 'old erp', orchestrator: 'swarm', capacityGiB: 1000, iops: 5000 },
    ],
    registry: { product: 'msr-2.10', orchestrator: 'kubernetes', survives: 'node', replicas: 3 },
  },
  'blockbridge-on-both-sides': {
    schema: 1,
    platform: { site: 'edge', orchestrator: 'both', mke: '3.8', onHand: ['blockbridge'] },
    nodePools: [rhel],
    workloads: [
      {
        ...database,
        name: 'telemetry',
        orchestrator: 'kubernetes',
        capacityGiB: 200,
        features: ['encryption-at-rest', 'qos'],
      },
      { ...database, name: 'jobs', kind: 'queue', orchestrator: 'swarm', capacityGiB: 500, iops: 3000 },
    ],
    registry: { product: 'msr-2.10', orchestrator: 'swarm', survives: 'nothing', replicas: 1 },
  },
  'university-with-nexentastor': {
    schema: 1,
    platform: { site: 'bare-metal', orchestrator: 'kubernetes', mke: '3.7', onHand: ['nexentastor'] },
    nodePools: [{ ...rhel, os: 'ubuntu', osVersion: '20.04', backingFs: 'ext4', selinux: false }],
    workloads: [
      { name: 'theses', kind: 'file-share', state: 'stateful', survives: 'node', capacityGiB: 8000 },
      { ...database, name: 'exams', product: 'mariadb', capacityGiB: 100 },
    ],
    registry: { product: 'msr-3.1', survives: 'node', replicas: 3 },
  },
  'nutanix-under-swarm': {
    schema: 1,
    platform: { site: 'nutanix', orchestrator: 'swarm', mke: '3.5', onHand: ['nutanix'] },
    nodePools: [{ ...rhel, os: 'centos', osVersion: '7.9', engineVersion: '20.10.17', selinux: false }],
    workloads: [{ ...database, name: 'orders', kind: 'ci', capacityGiB: 400 }],
    registry: { product: 'msr-2.9', survives: 'node', replicas: 3 },
  },
}
