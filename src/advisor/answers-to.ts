import type { Catalog } from './catalog/catalog-shape.ts'
import { failureDomain, latency } from './plan/limits.ts'
import { engines } from './plan/node-pool.ts'
import type { Plan } from './plan/plan.ts'
import { orchestrators, sites, type Platform } from './plan/platform.ts'
import { accessModes, protocols, workloadKinds } from './plan/workload.ts'

const yesNo = [true, false] as const

/** What the answer to one trait may be, given the platform's other answers; keyed by the path without its row. */
const answers: Readonly<Record<string, (catalog: Catalog, platform: Platform) => readonly unknown[]>> = {
  'platform.site': () => sites,
  'platform.orchestrator': (_, { mke }) => (mke === '4k' ? ['kubernetes'] : orchestrators),
  'platform.mke': ({ platforms }) => platforms.livingMke,
  'nodePools.os': ({ platforms }) => platforms.operatingSystems,
  'nodePools.engine': () => engines,
  'nodePools.dType': () => yesNo,
  'nodePools.rootless': () => yesNo,
  'nodePools.usernsRemap': () => yesNo,
  'nodePools.selinux': () => yesNo,
  'nodePools.containerQuota': () => yesNo,
  'nodePools.dedicatedDisk': () => yesNo,
  'nodePools.imageStore': () => ['graphdriver', 'containerd'],
  'nodePools.media': () => ['nvme', 'ssd', 'hdd'],
  'workloads.state': () => ['stateful', 'stateless'],
  'workloads.orchestrator': () => ['swarm', 'kubernetes'],
  'workloads.kind': () => workloadKinds,
  'workloads.os': () => ['linux', 'windows'],
  'workloads.scratch': () => yesNo,
  'workloads.accessMode': () => accessModes,
  'workloads.volumeMode': () => ['filesystem', 'block'],
  'workloads.survives': () => failureDomain.options,
  'workloads.selfReplicating': () => yesNo,
  'workloads.latency': () => latency.options,
  'workloads.protocol': () => protocols,
  'workloads.writesToContainerLayer': () => yesNo,
  'workloads.secrets': () => yesNo,
  'workloads.config': () => yesNo,
  'registry.product': ({ platforms }, { mke }) => [
    ...(mke === '4k' ? platforms.livingMsrOn4k : platforms.livingMsr),
    'none',
  ],
  'registry.survives': () => failureDomain.options,
  'registry.orchestrator': () => ['swarm', 'kubernetes'],
  'registry.encryptionAtRest': () => yesNo,
  'registry.clientSideEncryption': () => yesNo,
  'registry.privateCa': () => yesNo,
  'registry.bucketVersioning': () => yesNo,
  'registry.objectLock': () => yesNo,
  'registry.credentials': () => ['keys', 'instance-role', 'service-account'],
  'registry.clientsReachObjectStore': () => yesNo,
  'registry.airGapped': () => yesNo,
  'registry.windowsImages': () => yesNo,
}

/** Every trait whose answers can be counted, by its path without its row. */
export const enumeratedTraits: readonly string[] = Object.keys(answers)

/**
 * The catalog's finite list of answers to an open or enumerated trait, consistent with what the plan already says,
 * living product lines only. Empty for traits that are numbers or free text.
 */
export function answersTo(trait: string, plan: Pick<Plan, 'platform'>, catalog: Catalog): readonly unknown[] {
  return answers[trait.replace(/\[\d+\]/, '')]?.(catalog, plan.platform ?? {}) ?? []
}
