import type { Catalog } from '../../catalog/catalog-shape.ts'
import type { FailureDomain, Latency } from '../../plan/limits.ts'
import type { NodePool } from '../../plan/node-pool.ts'
import type { Figure, Platform, Site } from '../../plan/platform.ts'
import type { StorageSystem } from '../../plan/storage-system.ts'
import { parseVersion, type Version } from '../../plan/version.ts'
import type { AccessMode, Feature, Protocol, WorkloadKind } from '../../plan/workload.ts'
import { orchestratorOf, type Subject } from '../../subject.ts'
import { assuming, settlePlatform } from '../settling.ts'
import type { Settled } from '../tier-module.ts'
import { settledPools } from './settled-pools.ts'

/** What the rules of the volume tier may read of a workload and of the platform it runs on. */
export interface VolumeTraits {
  site: Site
  currency: string
  usdPerUnit: number
  region: string
  orchestrator: 'swarm' | 'kubernetes' | 'single-host'
  mke: string
  kubernetes: Version
  onHand: readonly StorageSystem[]
  otherStorage: NonNullable<Platform['otherStorage']>
  figures: readonly Figure[]
  storageClasses: NonNullable<Platform['storageClasses']>
  /** The pools that the workload may run on. */
  pools: readonly NodePool[]
  os: 'linux' | 'windows'
  state: 'stateful' | 'stateless'
  kind: WorkloadKind
  product: string
  scratch: boolean
  replicas: number
  accessMode: AccessMode
  volumeMode: 'filesystem' | 'block'
  survives: FailureDomain
  selfReplicating: boolean
  recoveryPointHours: number
  iops: number
  readPercent: number
  ioSizeKiB: number
  throughputMiBps: number
  latency: Latency
  capacityGiB: number
  growthPercentPerYear: number
  maxCostPerTBMonth: number
  features: readonly Feature[]
  protocol: Protocol
  writesToContainerLayer: boolean
  storageClass: string
}

/** Some traits, each of which may be unanswered. */
export type Known<K extends keyof VolumeTraits> = { readonly [P in K]?: VolumeTraits[P] | undefined }

export const volumeTraits = [
  'site',
  'currency',
  'usdPerUnit',
  'region',
  'orchestrator',
  'mke',
  'kubernetes',
  'onHand',
  'otherStorage',
  'figures',
  'storageClasses',
  'pools',
  'os',
  'state',
  'kind',
  'product',
  'scratch',
  'replicas',
  'accessMode',
  'volumeMode',
  'survives',
  'selfReplicating',
  'recoveryPointHours',
  'iops',
  'readPercent',
  'ioSizeKiB',
  'throughputMiBps',
  'latency',
  'capacityGiB',
  'growthPercentPerYear',
  'maxCostPerTBMonth',
  'features',
  'protocol',
  'writesToContainerLayer',
  'storageClass',
] as const satisfies readonly (keyof VolumeTraits)[]

export function settleVolume(subject: Subject, catalog: Catalog): Settled<VolumeTraits> {
  if (subject.kind !== 'volume') return { values: {}, assumptions: [] }
  const { row, platform, path } = subject
  if (row.state === 'stateless' && row.scratch !== true) return { values: { state: 'stateless' }, assumptions: [] }
  const { assume, assumptions } = assuming()
  const orchestrator = orchestratorOf(subject)
  const kubernetes = parseVersion(platform.kubernetes ?? '')
  const accessMode = row.kind === 'file-share' ? 'RWX' : 'RWO'
  const isStateful = row.state === 'stateful'
  const {
    name: _name,
    image: _image,
    orchestrator: _own,
    pool: _pool,
    secrets: _s,
    config: _c,
    constraints: _k,
    ...answers
  } = row
  const values = {
    ...answers,
    ...settlePlatform(subject, catalog, assume),
    currency: subject.currency ?? 'USD',
    ...(subject.usdPerUnit !== undefined && { usdPerUnit: subject.usdPerUnit }),
    ...(platform.site !== undefined && { site: platform.site }),
    ...(orchestrator !== undefined && { orchestrator }),
    ...(kubernetes !== undefined && { kubernetes }),
    ...(platform.otherStorage !== undefined && { otherStorage: platform.otherStorage }),
    ...(platform.figures !== undefined && { figures: platform.figures }),
    ...(platform.storageClasses !== undefined && { storageClasses: platform.storageClasses }),
    pools: settledPools(subject, catalog),
    os: assume(row.os, `${path}.os`, 'linux', 'Containers are Linux containers unless it is said otherwise.'),
    accessMode: assume(
      row.accessMode,
      `${path}.accessMode`,
      accessMode,
      accessMode === 'RWX'
        ? 'A file share is written from several nodes.'
        : 'One node writes at a time unless it is said otherwise.',
    ),
    volumeMode: assume(
      row.volumeMode,
      `${path}.volumeMode`,
      'filesystem',
      'Programs read files unless they ask for a raw device.',
    ),
    latency: assume(row.latency, `${path}.latency`, 'normal', 'Below 10 ms will do unless it is said otherwise.'),
    replicas: assume(row.replicas, `${path}.replicas`, 1, 'One instance runs unless it is said otherwise.'),
    ...(isStateful
      ? { survives: assume(row.survives, `${path}.survives`, 'node', 'Data that must last should outlive one node.') }
      : row.survives === undefined
        ? { survives: 'nothing' as const }
        : {}),
  }
  return { values, assumptions }
}
