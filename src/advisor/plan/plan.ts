import * as z from 'zod/mini'
import { text } from './limits.ts'
import { nodePool } from './node-pool.ts'
import { platform } from './platform.ts'
import { priorities } from './priorities.ts'
import { registry } from './registry.ts'
import { storageHost } from './storage-host.ts'
import { workload } from './workload.ts'

export const planSchema = z.strictObject({
  schema: z.literal(1, 'This is not a Stowage plan: "schema" must be 1.'),
  title: z.exactOptional(text),
  customer: z.exactOptional(text),
  author: z.exactOptional(text),
  date: z.exactOptional(z.iso.date('A date is written like 2026-11-24.')),
  currency: z.exactOptional(z.string().check(z.regex(/^[A-Z]{3}$/, 'A currency is three capital letters, like EUR.'))),
  usdPerUnit: z.exactOptional(z.number().check(z.positive('A rate is more than 0.'), z.maximum(1e6))),
  dontKnow: z.exactOptional(z.array(text).check(z.maxLength(100_000))),
  platform: z.exactOptional(platform),
  nodePools: z.exactOptional(z.array(nodePool).check(z.maxLength(1000, 'At most 1,000 kinds of node.'))),
  workloads: z.exactOptional(z.array(workload).check(z.maxLength(20_000, 'At most 20,000 workloads.'))),
  registry: z.exactOptional(registry),
  hosts: z.exactOptional(z.array(storageHost).check(z.maxLength(1000, 'At most 1,000 storage hosts.'))),
  priorities: z.exactOptional(priorities),
})

/** Everything the architect said. An absent field means "not answered", never "no". */
export type Plan = z.infer<typeof planSchema>

export const emptyPlan: Plan = { schema: 1 }
