import type { Catalog } from '../../catalog/catalog-shape.ts'
import type { Cell } from '../../catalog/cell.ts'
import type { VolumeOption } from '../../catalog/volume-shape.ts'
import type { Platform } from '../../plan/platform.ts'
import type { Workload } from '../../plan/workload.ts'
import type { OutcomePick } from '../../advice/advice.ts'
import type { FindingRule } from '../finding-rule.ts'

const byId = new WeakMap<Catalog, ReadonlyMap<string, VolumeOption>>()

function optionOf(id: string, catalog: Catalog): VolumeOption | undefined {
  const known = byId.get(catalog)
  if (known) return known.get(id)
  const options = new Map(catalog.volumes.map((option) => [option.id, option]))
  byId.set(catalog, options)
  return options.get(id)
}

const runsOnSwarm = (platform: Platform, row: Workload) =>
  platform.mke !== '4k' && (platform.orchestrator === 'both' ? row.orchestrator : platform.orchestrator) === 'swarm'

/** What is documented of snapshots for the way in which the pick serves; nothing, where its documents are silent. */
function snapshotsOf(option: VolumeOption, pick: OutcomePick, onSwarm: boolean): Cell<boolean> | undefined {
  if (onSwarm) return option.featuresOnSwarm?.snapshots
  return option.ways.find((way) => way.class === pick.class)?.features?.snapshots ?? option.features.snapshots
}

const pickOf = (row: Workload, picks: readonly OutcomePick[], kind: string) =>
  row.state === 'stateful' && (kind === 'recommended' || kind === 'tied') ? picks[0] : undefined

export const volumeBackup: FindingRule = {
  id: 'finding/what-a-backup-of-the-volume-takes',
  says: 'Snapshots and copies lie on the storage that they protect, so a backup of a volume has to lie elsewhere.',
  severity: 'info',
  kind: 'data',
  scope: 'workload',
  alike: ({ platform, row, outcome }) => {
    const pick = pickOf(row, outcome.picks, outcome.kind)
    if (!pick) return undefined
    return `${pick.option} ${pick.class} ${runsOnSwarm(platform, row)} ${row.recoveryPointHours}`
  },
  find: ({ platform, row, outcome, catalog }, the) => {
    const pick = pickOf(row, outcome.picks, outcome.kind)
    const option = pick && optionOf(pick.option, catalog)
    if (!option) return undefined
    const snapshots = snapshotsOf(option, pick, runsOnSwarm(platform, row))
    const has = the(snapshots)
    if (has === undefined) the(option.status)
    const { recoveryPointHours: hours } = row
    const often = hours === undefined ? '' : ` Take it at least every ${hours === 1 ? 'hour' : `${hours} hours`}.`
    return () => `${snapshotsSay(option.name, has)} ${elsewhere}${often}`
  },
}

const elsewhere = 'Keep a backup on other storage, application-consistent, and try to restore it.'

function snapshotsSay(name: string, has: boolean | undefined): string {
  if (has === true) return `Snapshots of ${name} are no backup: they usually go with the storage that holds the volume.`
  if (has === false)
    return `There are no snapshots of ${name}, and mirrored copies, where there are any, repeat every deletion.`
  return `No document read tells of snapshots of ${name} here, and mirrored copies, where there are any, repeat every deletion.`
}

export const registryBackup: FindingRule = {
  id: 'finding/what-a-backup-of-the-registry-takes',
  says: 'Images and metadata of a registry are backed up apart, and have to fit together.',
  severity: 'info',
  kind: 'data',
  scope: 'registry',
  find: ({ row, outcome, catalog }, the) => {
    const { product } = row
    if (product === undefined || product === 'none' || outcome.kind === 'no-fit') return undefined
    const says = the(catalog.facts.registry.backup[product])
    return says === undefined ? undefined : () => says
  },
}
