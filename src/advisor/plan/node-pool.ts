import * as z from 'zod/mini'
import { count, labels, text, yesNo } from './limits.ts'

export const engines = ['mcr', 'docker-ee', 'docker-ce', 'moby', 'containerd'] as const

export const nodePool = z.strictObject({
  name: z.exactOptional(text),
  nodes: z.exactOptional(count),
  zones: z.exactOptional(count),
  labels: z.exactOptional(labels),
  os: z.exactOptional(text),
  osVersion: z.exactOptional(text),
  kernel: z.exactOptional(text),
  arch: z.exactOptional(text),
  engine: z.exactOptional(z.enum(engines)),
  engineVersion: z.exactOptional(text),
  backingFs: z.exactOptional(text),
  dType: z.exactOptional(yesNo),
  rootless: z.exactOptional(yesNo),
  usernsRemap: z.exactOptional(yesNo),
  selinux: z.exactOptional(yesNo),
  currentDriver: z.exactOptional(text),
  imageStore: z.exactOptional(z.enum(['graphdriver', 'containerd'])),
  dedicatedDisk: z.exactOptional(yesNo),
  media: z.exactOptional(z.enum(['nvme', 'ssd', 'hdd'])),
  containerQuota: z.exactOptional(yesNo),
})

/** A kind of node: everything that decides the storage driver of its engine. */
export type NodePool = z.infer<typeof nodePool>
export type Engine = (typeof engines)[number]
