import type { Catalog } from '../../catalog/catalog-shape.ts'
import type { DataPath, VolumeOption, VolumeWay } from '../../catalog/volume-shape.ts'
import type { WorkloadKind } from '../../plan/workload.ts'
import type { Accessor } from '../rule.ts'
import { weighs } from '../verdict.ts'
import { volumeRule } from './volume-rule.ts'

/** Where the bytes of a volume travel. */
export function dataPathOf({ dataPath, class: volumeClass, protocol }: VolumeWay): DataPath {
  if (dataPath !== undefined) return dataPath
  if (volumeClass === 'tmpfs') return 'memory'
  if (volumeClass === 'local') return 'local'
  if (protocol === 'nfs' || protocol === 'smb') return 'file'
  return ['nfs-share', 'vendor-file-nas', 'cloud-file'].includes(volumeClass) ? 'file' : 'block'
}

/** The disks lie in the nodes themselves, so their medium, number and kernel count. */
export const isOnNodes = ({ standsOn }: VolumeOption) => standsOn.kind === 'nodes' || standsOn.kind === 'licence'

/** Kinds of workload that write small pieces and wait for each. */
const kinds: readonly WorkloadKind[] = ['database', 'queue', 'search', 'metrics']

export const isWaiting = (kind: WorkloadKind | undefined) => kind !== undefined && kinds.includes(kind)

function filesOverNetwork(way: VolumeWay, kind: WorkloadKind | undefined, { facts }: Catalog, the: Accessor) {
  if (!isWaiting(kind)) {
    const why = the(facts.volume.filesAreSlower)
    return weighs('performance', -0.5, () => `It is a file system over the network: ${why}.`)
  }
  const advice = the(facts.volume.blockForDatabases)
  const points = way.protocol === 'smb' ? -1 : -0.75
  return weighs('performance', points, () => `It is a file system over the network: ${advice}.`)
}

export const shortPath = volumeRule({
  id: 'volume/short-way-to-the-data',
  says: 'Memory and disks of the node answer without a network; files over a network answer later than block devices.',
  reads: ['state'],
  also: ['kind'],
  weighs: { performance: 1 },
  judge: ({ kind }, option, the, { way, catalog }) => {
    const path = dataPathOf(way)
    if (path === 'file') return filesOverNetwork(way, kind, catalog, the)
    if (path === 'block') return undefined
    the(option.standsOn.says)
    return path === 'memory'
      ? weighs('performance', 1, () => 'The data lies in memory: nothing answers faster.')
      : weighs('performance', 0.75, () => 'The data lies on a disk of the node, with no network in between.')
  },
})
