import * as z from 'zod/mini'
import { amount, latency, text, yesNo } from './limits.ts'
import { storageSystem, storageSystems } from './storage-system.ts'

export const sites = [
  'bare-metal',
  'vsphere',
  'nutanix',
  'openstack',
  'aws',
  'azure',
  'gcp',
  'alibaba',
  'edge',
  'other-cloud',
] as const
export const orchestrators = ['swarm', 'kubernetes', 'both'] as const
export const mkeLines = ['3.0', '3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7', '3.8', '3.9', '4k', 'none'] as const

const otherStorage = z.strictObject({
  kind: z.enum(['other-csi', 'other-nfs', 'other-s3', 'other-docker-plugin']),
  name: text,
  provisioner: z.exactOptional(text),
})

const figure = z.strictObject({
  of: text,
  costPerTBMonth: z.exactOptional(amount),
  maxIops: z.exactOptional(amount),
  maxThroughputMiBps: z.exactOptional(amount),
  latency: z.exactOptional(latency),
})

const storageClass = z.strictObject({
  name: text,
  provisioner: text,
  isDefault: z.exactOptional(yesNo),
  allowVolumeExpansion: z.exactOptional(yesNo),
  reclaimPolicy: z.exactOptional(text),
  volumeBindingMode: z.exactOptional(text),
})

export const platform = z.strictObject({
  site: z.exactOptional(z.enum(sites)),
  region: z.exactOptional(text),
  orchestrator: z.exactOptional(z.enum(orchestrators)),
  mke: z.exactOptional(z.enum(mkeLines)),
  kubernetes: z.exactOptional(text),
  onHand: z.exactOptional(z.array(storageSystem).check(z.maxLength(storageSystems.length))),
  otherStorage: z.exactOptional(z.array(otherStorage).check(z.maxLength(1000))),
  figures: z.exactOptional(z.array(figure).check(z.maxLength(1000))),
  storageClasses: z.exactOptional(z.array(storageClass).check(z.maxLength(1000))),
})

export type Platform = z.infer<typeof platform>
export type Site = (typeof sites)[number]
export type MkeLine = (typeof mkeLines)[number]
export type Figure = z.infer<typeof figure>
