import type { Plan } from '../plan/plan.ts'

const nodes = { nodes: 6, zones: 3, os: 'ubuntu', osVersion: '22.04', engine: 'mcr', engineVersion: '25.0.13' } as const
const block = { state: 'stateful', accessMode: 'RWO' } as const

/** Situations on Google Cloud, each for another of its disks and file stores. */
export const googleScenarios: Readonly<Record<string, Plan>> = {
  'google-shop-on-disks': {
    schema: 1,
    platform: { site: 'gcp', region: 'us-central1', orchestrator: 'kubernetes', mke: '3.8', onHand: [] },
    nodePools: [nodes],
    workloads: [
      {
        ...block,
        name: 'metrics',
        kind: 'metrics',
        survives: 'node',
        capacityGiB: 4000,
        iops: 12000,
        maxCostPerTBMonth: 150,
      },
      { ...block, name: 'catalogue', kind: 'search', survives: 'zone', capacityGiB: 500, iops: 8000 },
      {
        ...block,
        name: 'basket history',
        kind: 'database',
        product: 'postgresql',
        survives: 'zone',
        latency: 'relaxed',
        capacityGiB: 500,
      },
      {
        ...block,
        name: 'audit trail',
        kind: 'logs',
        survives: 'zone',
        capacityGiB: 60000,
        maxCostPerTBMonth: 100,
      },
      {
        ...block,
        name: 'page views',
        kind: 'analytics',
        survives: 'node',
        latency: 'relaxed',
        selfReplicating: true,
        replicas: 3,
        capacityGiB: 8000,
        throughputMiBps: 300,
        maxCostPerTBMonth: 40,
      },
    ],
    registry: { product: 'msr-4', survives: 'zone', replicas: 3, peakIops: 4000 },
  },
  'google-thrifty-start-up': {
    schema: 1,
    platform: { site: 'gcp', region: 'us-central1', orchestrator: 'kubernetes', mke: 'none', onHand: [] },
    nodePools: [nodes],
    workloads: [
      {
        ...block,
        name: 'crm',
        kind: 'database',
        product: 'postgresql',
        survives: 'zone',
        latency: 'relaxed',
        capacityGiB: 500,
        config: true,
      },
      { ...block, name: 'history', kind: 'analytics', survives: 'node', latency: 'relaxed', capacityGiB: 4000 },
    ],
    registry: { product: 'msr-2.10', survives: 'nothing', replicas: 1 },
    priorities: { cost: 5, performance: 1, operability: 4 },
  },
  'google-warehouse-that-two-people-run': {
    schema: 1,
    platform: { site: 'gcp', region: 'us-central1', orchestrator: 'kubernetes', mke: '3.8', onHand: [] },
    nodePools: [nodes],
    workloads: [
      {
        ...block,
        name: 'scanner logs',
        kind: 'logs',
        survives: 'node',
        latency: 'relaxed',
        capacityGiB: 4000,
        throughputMiBps: 300,
        maxCostPerTBMonth: 20,
      },
      { name: 'labels', kind: 'file-share', state: 'stateful', survives: 'node', accessMode: 'RWX', capacityGiB: 20 },
    ],
    registry: { product: 'msr-3.0', survives: 'node', replicas: 3 },
    priorities: { operability: 5, resilience: 1 },
  },
  'google-filestores-under-swarm': {
    schema: 1,
    platform: { site: 'gcp', orchestrator: 'swarm', mke: '3.8', onHand: [] },
    nodePools: [nodes],
    workloads: [
      { name: 'pictures', kind: 'file-share', state: 'stateful', survives: 'zone', capacityGiB: 3000 },
      {
        name: 'price lists',
        kind: 'other',
        state: 'stateful',
        survives: 'node',
        accessMode: 'ROX',
        latency: 'relaxed',
        capacityGiB: 100,
      },
      {
        name: 'thumbnails',
        kind: 'other',
        state: 'stateful',
        survives: 'node',
        accessMode: 'RWX',
        capacityGiB: 3000,
        iops: 20000,
        throughputMiBps: 300,
      },
      { name: 'drafts', kind: 'web', state: 'stateful', survives: 'node', accessMode: 'RWX', capacityGiB: 20 },
    ],
    registry: { product: 'dtr-2.7', survives: 'node', replicas: 3 },
  },
}
