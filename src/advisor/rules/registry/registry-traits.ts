import type { Catalog } from '../../catalog/catalog-shape.ts'
import type { FailureDomain } from '../../plan/limits.ts'
import type { Figure, Platform, Site } from '../../plan/platform.ts'
import type { Registry, RegistryProduct } from '../../plan/registry.ts'
import type { StorageSystem } from '../../plan/storage-system.ts'
import { orchestratorOf, type Subject } from '../../subject.ts'
import { assuming, settlePlatform } from '../settling.ts'
import type { Settled } from '../tier-module.ts'

type Answers = Required<Omit<Registry, 'product' | 'orchestrator' | 'survives'>>

/** What the rules of the registry tier may read. */
export interface RegistryTraits extends Answers {
  site: Site
  region: string
  orchestrator: 'swarm' | 'kubernetes' | 'single-host'
  mke: string
  onHand: readonly StorageSystem[]
  otherStorage: NonNullable<Platform['otherStorage']>
  figures: readonly Figure[]
  currency: string
  usdPerUnit: number
  product: RegistryProduct
  survives: FailureDomain
}

export const registryTraits = [
  'site',
  'region',
  'orchestrator',
  'mke',
  'onHand',
  'otherStorage',
  'figures',
  'currency',
  'usdPerUnit',
  'product',
  'version',
  'survives',
  'replicas',
  'sites',
  'capacityTB',
  'growthPercentPerYear',
  'pullsPerDay',
  'peakIops',
  'maxCostPerTBMonth',
  'images',
  'tagsPerImage',
  'repositories',
  'newLayersPerImage',
  'averageLayerMiB',
  'retentionDays',
  'encryptionAtRest',
  'clientSideEncryption',
  'privateCa',
  'bucketVersioning',
  'objectLock',
  'credentials',
  'clientsReachObjectStore',
  'airGapped',
  'windowsImages',
  'currentBackend',
] as const satisfies readonly (keyof RegistryTraits)[]

export function settleRegistry(subject: Subject, catalog: Catalog): Settled<RegistryTraits> {
  if (subject.kind !== 'registry') return { values: {}, assumptions: [] }
  const { row, platform } = subject
  if (row.product === 'none') return { values: { product: 'none' }, assumptions: [] }
  const { assume, assumptions } = assuming()
  const orchestrator = orchestratorOf(subject)
  const { orchestrator: _own, ...answers } = row
  const values = {
    ...answers,
    ...settlePlatform(subject, catalog, assume),
    ...(platform.site !== undefined && { site: platform.site }),
    ...(orchestrator !== undefined && { orchestrator }),
    ...(platform.otherStorage !== undefined && { otherStorage: platform.otherStorage }),
    ...(platform.figures !== undefined && { figures: platform.figures }),
    currency: subject.currency ?? 'USD',
    ...(subject.usdPerUnit !== undefined && { usdPerUnit: subject.usdPerUnit }),
    replicas: assume(row.replicas, 'registry.replicas', 1, 'One replica runs unless it is said otherwise.'),
    sites: assume(row.sites, 'registry.sites', 1, 'One site unless it is said otherwise.'),
    currentBackend: assume(
      row.currentBackend,
      'registry.currentBackend',
      'none',
      'No backend in use is named: a new installation.',
    ),
  }
  return { values, assumptions }
}
