import * as z from 'zod/mini'
import { amount, labels, latency, text } from './limits.ts'
import { storageSystem } from './storage-system.ts'
import { featureList } from './workload.ts'

export const storageHost = z.strictObject({
  name: text,
  system: z.exactOptional(storageSystem),
  labels: z.exactOptional(labels),
  zone: z.exactOptional(text),
  media: z.exactOptional(z.enum(['nvme', 'ssd', 'hdd'])),
  protocols: z.exactOptional(z.array(text).check(z.maxLength(20))),
  capacityGiB: z.exactOptional(amount),
  iops: z.exactOptional(amount),
  latency: z.exactOptional(latency),
  costPerTBMonth: z.exactOptional(amount),
  features: z.exactOptional(featureList),
})

/** One entry of the service catalog of storage hosts. */
export type StorageHost = z.infer<typeof storageHost>
