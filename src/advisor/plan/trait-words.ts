import type { NodePool } from './node-pool.ts'
import type { Plan } from './plan.ts'
import type { Platform } from './platform.ts'
import type { Criterion } from './priorities.ts'
import type { Registry } from './registry.ts'
import type { StorageHost } from './storage-host.ts'
import type { Workload } from './workload.ts'

type In<Part extends string, T> = `${Part}.${keyof T & string}`

/** The path of a trait without its row's number: `platform.site`, `nodePools.kernel`; and every part as a whole. */
export type TraitName =
  | Exclude<keyof Plan, 'schema'>
  | In<'platform', Platform>
  | In<'nodePools', NodePool>
  | In<'workloads', Workload>
  | In<'registry', Registry>
  | In<'priorities', Record<Criterion, unknown>>
  | In<'hosts', StorageHost>

/** What a trait is called where a sentence or a heading names it: a noun, small, without an article. */
export const traitWords: Readonly<Record<TraitName, string>> = {
  title: 'title',
  customer: 'customer',
  author: 'author',
  date: 'date of the last change',
  currency: 'currency',
  usdPerUnit: 'exchange rate to the US dollar',
  dontKnow: 'questions answered with “I don’t know”',
  platform: 'platform',
  nodePools: 'kinds of node',
  workloads: 'workloads',
  registry: 'registry',
  hosts: 'storage hosts',
  priorities: 'priorities',

  'platform.site': 'site',
  'platform.region': 'cloud region',
  'platform.orchestrator': 'orchestrator',
  'platform.mke': 'MKE line',
  'platform.kubernetes': 'Kubernetes version',
  'platform.onHand': 'storage on hand',
  'platform.otherStorage': 'other storage on hand',
  'platform.figures': 'your own prices and figures',
  'platform.storageClasses': 'storage classes in the cluster',

  'nodePools.name': 'name',
  'nodePools.nodes': 'number of nodes',
  'nodePools.zones': 'number of zones',
  'nodePools.labels': 'labels',
  'nodePools.os': 'operating system',
  'nodePools.osVersion': 'release of the operating system',
  'nodePools.kernel': 'kernel',
  'nodePools.arch': 'processor architecture',
  'nodePools.engine': 'container engine',
  'nodePools.engineVersion': 'version of the engine',
  'nodePools.backingFs': 'file system under the data root',
  'nodePools.dType': 'd_type (XFS with ftype=1)',
  'nodePools.rootless': 'rootless mode',
  'nodePools.usernsRemap': 'user namespace remapping',
  'nodePools.selinux': 'SELinux',
  'nodePools.currentDriver': 'storage driver in use',
  'nodePools.imageStore': 'image store',
  'nodePools.dedicatedDisk': 'disk of its own for the data root',
  'nodePools.media': 'kind of disk',
  'nodePools.containerQuota': 'size limit per container',

  'workloads.name': 'name',
  'workloads.image': 'image',
  'workloads.kind': 'kind of workload',
  'workloads.product': 'product',
  'workloads.orchestrator': 'orchestrator of the workload',
  'workloads.os': 'operating system of the containers',
  'workloads.pool': 'kind of node that it runs on',
  'workloads.state': 'state of the workload',
  'workloads.scratch': 'scratch space',
  'workloads.replicas': 'replicas',
  'workloads.accessMode': 'access mode',
  'workloads.volumeMode': 'volume mode',
  'workloads.survives': 'failure that the data must outlive',
  'workloads.selfReplicating': 'copies kept by the application itself',
  'workloads.recoveryPointHours': 'recovery point',
  'workloads.iops': 'IOPS',
  'workloads.readPercent': 'share of reads',
  'workloads.ioSizeKiB': 'size of one read or write',
  'workloads.throughputMiBps': 'throughput',
  'workloads.latency': 'latency',
  'workloads.capacityGiB': 'capacity',
  'workloads.growthPercentPerYear': 'growth per year',
  'workloads.maxCostPerTBMonth': 'price ceiling per TB and month',
  'workloads.features': 'features needed',
  'workloads.protocol': 'protocol',
  'workloads.writesToContainerLayer': 'data in the container’s own layer',
  'workloads.secrets': 'secrets as files',
  'workloads.config': 'configuration as files',
  'workloads.storageClass': 'storage class in use',
  'workloads.constraints': 'placement constraints',

  'registry.product': 'registry product',
  'registry.version': 'registry version',
  'registry.orchestrator': 'orchestrator of the registry',
  'registry.survives': 'failure that the registry must outlive',
  'registry.replicas': 'replicas of the registry',
  'registry.sites': 'sites of the registry',
  'registry.capacityTB': 'capacity of the registry',
  'registry.growthPercentPerYear': 'growth of the registry per year',
  'registry.pullsPerDay': 'pulls per day',
  'registry.peakIops': 'peak IOPS',
  'registry.maxCostPerTBMonth': 'price ceiling per TB and month',
  'registry.images': 'images',
  'registry.tagsPerImage': 'tags per image',
  'registry.repositories': 'repositories',
  'registry.newLayersPerImage': 'new layers per image',
  'registry.averageLayerMiB': 'average size of a layer',
  'registry.retentionDays': 'days that images are kept',
  'registry.encryptionAtRest': 'encryption at rest',
  'registry.clientSideEncryption': 'encryption by the client',
  'registry.privateCa': 'private certificate authority',
  'registry.bucketVersioning': 'versioned bucket',
  'registry.objectLock': 'object lock',
  'registry.credentials': 'how the registry signs in to its storage',
  'registry.clientsReachObjectStore': 'clients that reach the object store',
  'registry.airGapped': 'air gap',
  'registry.windowsImages': 'Windows images',
  'registry.currentBackend': 'storage backend in use',

  'priorities.performance': 'priority of performance',
  'priorities.resilience': 'priority of resilience',
  'priorities.cost': 'priority of cost',
  'priorities.scalability': 'priority of scalability',
  'priorities.security': 'priority of security',
  'priorities.operability': 'priority of operability',

  'hosts.name': 'name',
  'hosts.system': 'storage system',
  'hosts.labels': 'labels',
  'hosts.zone': 'zone',
  'hosts.media': 'kind of disk',
  'hosts.protocols': 'protocols',
  'hosts.capacityGiB': 'capacity',
  'hosts.iops': 'IOPS',
  'hosts.latency': 'latency',
  'hosts.costPerTBMonth': 'price per TB and month',
  'hosts.features': 'features',
}

/** `nodePools[0].kernel` is `nodePools.kernel` of row 0. */
export function traitNameOf(path: string): string {
  return path.replace(/\[\d+\]/, '')
}

const words: Readonly<Record<string, string>> = traitWords

/**
 * The trait's name in words.
 * @param path with or without its row's number: `workloads[2].iops`. A path that no plan has stands for itself.
 */
export function traitInWords(path: string): string {
  const name = traitNameOf(path)
  return Object.hasOwn(words, name) ? (words[name] ?? path) : path
}

type RowOf = 'nodePools' | 'workloads' | 'hosts'
const rowWords: Readonly<Record<RowOf, string>> = { nodePools: 'node kind', workloads: 'workload', hosts: 'host' }

/** The row that a path belongs to: its given name, else "workload 3"; undefined for traits outside rows. */
export function rowNameOf(path: string, plan: Pick<Plan, RowOf>): string | undefined {
  const [, list, index = ''] = /^(nodePools|workloads|hosts)\[(\d+)\]/.exec(path) ?? []
  if (list !== 'nodePools' && list !== 'workloads' && list !== 'hosts') return undefined
  const name = plan[list]?.[Number(index)]?.name
  return name === undefined || name.trim() === '' ? `${rowWords[list]} ${Number(index) + 1}` : name
}
