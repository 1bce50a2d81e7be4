import * as z from 'zod/mini'
import { amount, count, failureDomain, text, yesNo } from './limits.ts'

export const registryProducts = [
  'dtr-2.5',
  'dtr-2.6',
  'dtr-2.7',
  'msr-2.8',
  'msr-2.9',
  'msr-2.10',
  'msr-3.0',
  'msr-3.1',
  'msr-4',
  'none',
] as const

export const registry = z.strictObject({
  product: z.exactOptional(z.enum(registryProducts)),
  version: z.exactOptional(text),
  orchestrator: z.exactOptional(z.enum(['swarm', 'kubernetes', 'single-host'])),
  survives: z.exactOptional(failureDomain),
  replicas: z.exactOptional(count),
  sites: z.exactOptional(count),
  capacityTB: z.exactOptional(amount),
  growthPercentPerYear: z.exactOptional(amount),
  pullsPerDay: z.exactOptional(amount),
  peakIops: z.exactOptional(amount),
  maxCostPerTBMonth: z.exactOptional(amount),
  images: z.exactOptional(count),
  tagsPerImage: z.exactOptional(amount),
  repositories: z.exactOptional(count),
  newLayersPerImage: z.exactOptional(amount),
  averageLayerMiB: z.exactOptional(amount),
  retentionDays: z.exactOptional(amount),
  encryptionAtRest: z.exactOptional(yesNo),
  clientSideEncryption: z.exactOptional(yesNo),
  privateCa: z.exactOptional(yesNo),
  bucketVersioning: z.exactOptional(yesNo),
  objectLock: z.exactOptional(yesNo),
  credentials: z.exactOptional(z.enum(['keys', 'instance-role', 'service-account'])),
  clientsReachObjectStore: z.exactOptional(yesNo),
  airGapped: z.exactOptional(yesNo),
  windowsImages: z.exactOptional(yesNo),
  currentBackend: z.exactOptional(text),
})

export type Registry = z.infer<typeof registry>
export type RegistryProduct = (typeof registryProducts)[number]
