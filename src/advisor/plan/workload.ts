import * as z from 'zod/mini'
import { amount, count, failureDomain, latency, percent, text, yesNo } from './limits.ts'

export const workloadKinds = [
  'database',
  'queue',
  'search',
  'cache',
  'file-share',
  'analytics',
  'metrics',
  'logs',
  'ci',
  'web',
  'object-store',
  'other',
] as const
export const accessModes = ['RWO', 'ROX', 'RWX', 'RWOP'] as const
export const protocols = ['nfs', 'smb', 'iscsi', 'fc', 'nvme-of'] as const
export const features = [
  'snapshots',
  'clones',
  'expansion',
  'encryption-at-rest',
  'encryption-in-transit',
  'replication',
  'dedupe',
  'compression',
  'thin-provisioning',
  'qos',
  'monitoring',
] as const

const constraint = z.strictObject({
  key: text,
  op: z.enum(['==', '!=', 'in', 'not-in', 'exists', 'not-exists', '>', '<']),
  values: z.exactOptional(z.array(text).check(z.maxLength(100))),
  soft: z.exactOptional(z.literal(true)),
})

export const featureList = z.array(z.enum(features)).check(z.maxLength(features.length))

export const workload = z.strictObject({
  name: z.exactOptional(text),
  image: z.exactOptional(text),
  kind: z.exactOptional(z.enum(workloadKinds)),
  product: z.exactOptional(text),
  orchestrator: z.exactOptional(z.enum(['swarm', 'kubernetes'])),
  os: z.exactOptional(z.enum(['linux', 'windows'])),
  pool: z.exactOptional(text),
  state: z.exactOptional(z.enum(['stateful', 'stateless'])),
  scratch: z.exactOptional(yesNo),
  replicas: z.exactOptional(count),
  accessMode: z.exactOptional(z.enum(accessModes)),
  volumeMode: z.exactOptional(z.enum(['filesystem', 'block'])),
  survives: z.exactOptional(failureDomain),
  selfReplicating: z.exactOptional(yesNo),
  recoveryPointHours: z.exactOptional(amount),
  iops: z.exactOptional(amount),
  readPercent: z.exactOptional(percent),
  ioSizeKiB: z.exactOptional(amount),
  throughputMiBps: z.exactOptional(amount),
  latency: z.exactOptional(latency),
  capacityGiB: z.exactOptional(amount),
  growthPercentPerYear: z.exactOptional(amount),
  maxCostPerTBMonth: z.exactOptional(amount),
  features: z.exactOptional(featureList),
  protocol: z.exactOptional(z.enum(protocols)),
  writesToContainerLayer: z.exactOptional(yesNo),
  secrets: z.exactOptional(yesNo),
  config: z.exactOptional(yesNo),
  storageClass: z.exactOptional(text),
  constraints: z.exactOptional(z.array(constraint).check(z.maxLength(100))),
})

export type Workload = z.infer<typeof workload>
export type AccessMode = (typeof accessModes)[number]
export type Protocol = (typeof protocols)[number]
export type Feature = (typeof features)[number]
export type WorkloadKind = (typeof workloadKinds)[number]
