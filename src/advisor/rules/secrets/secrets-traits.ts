import type { Catalog } from '../../catalog/catalog-shape.ts'
import type { Platform, Site } from '../../plan/platform.ts'
import type { StorageSystem } from '../../plan/storage-system.ts'
import { parseVersion, type Version } from '../../plan/version.ts'
import { orchestratorOf, type Subject } from '../../subject.ts'
import { assuming, settlePlatform } from '../settling.ts'
import type { Settled } from '../tier-module.ts'

/** What the rules for secrets and configuration may read. */
export interface SecretsTraits {
  site: Site
  orchestrator: 'swarm' | 'kubernetes' | 'single-host'
  mke: string
  kubernetes: Version
  onHand: readonly StorageSystem[]
  otherStorage: NonNullable<Platform['otherStorage']>
  need: 'secrets' | 'config'
  os: 'linux' | 'windows'
}

export const secretsTraits = [
  'site',
  'orchestrator',
  'mke',
  'kubernetes',
  'onHand',
  'otherStorage',
  'need',
  'os',
] as const satisfies readonly (keyof SecretsTraits)[]

export function settleSecrets(subject: Subject, catalog: Catalog): Settled<SecretsTraits> {
  if (subject.kind !== 'secrets-config') return { values: {}, assumptions: [] }
  const { row, platform, path, need } = subject
  const { assume, assumptions } = assuming()
  const orchestrator = orchestratorOf(subject)
  const kubernetes = parseVersion(platform.kubernetes ?? '')
  const { mke, onHand } = settlePlatform(subject, catalog, assume)
  return {
    values: {
      need,
      mke,
      onHand,
      ...(platform.site !== undefined && { site: platform.site }),
      ...(orchestrator !== undefined && { orchestrator }),
      ...(kubernetes !== undefined && { kubernetes }),
      ...(platform.otherStorage !== undefined && { otherStorage: platform.otherStorage }),
      os: assume(row.os, `${path}.os`, 'linux', 'Containers are Linux containers unless it is said otherwise.'),
    },
    assumptions,
  }
}
