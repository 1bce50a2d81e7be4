import type { AccessMode, Workload } from '../../../advisor/plan/workload.ts'
import type { Ignored, Note, Understood } from '../../importer.ts'
import { safeExcerpt } from '../../paste/secrets.ts'
import { quantityGiB } from './quantity.ts'
import type { ClaimSeen, ClusterSeen, VolumeSeen } from './seen.ts'

type ClaimsIn = Pick<ClusterSeen, 'claims' | 'volumes' | 'spokenFor'>

export interface ClaimsFound {
  readonly workloads: readonly Workload[]
  readonly understood: readonly Understood[]
  readonly ignored: readonly Ignored[]
  readonly notes: readonly Note[]
}

const modes: ReadonlyMap<string, AccessMode> = new Map([
  ['RWO', 'RWO'],
  ['ROX', 'ROX'],
  ['RWX', 'RWX'],
  ['RWOP', 'RWOP'],
  ['ReadWriteOnce', 'RWO'],
  ['ReadOnlyMany', 'ROX'],
  ['ReadWriteMany', 'RWX'],
  ['ReadWriteOncePod', 'RWOP'],
])

/** The one that asks most of the storage: who lists several needs a volume that can do them all. */
export function widest(listed: readonly string[]): AccessMode | undefined {
  const known = listed.flatMap((mode) => modes.get(mode) ?? [])
  return known.includes('RWX') ? 'RWX' : known[0]
}

/**
 * One row for each claim that says something: it stands for the workload whose data it holds. A volume tells what its
 * claim did not: its claim's name where no claim was listed, and its class.
 */
export function claimsFound({ claims, volumes, spokenFor = new Set() }: ClaimsIn, firstRow = 0): ClaimsFound {
  const listed = new Set([...claims.map(({ name }) => name.value), ...spokenFor])
  const all = [
    ...claims.filter(({ name }) => !spokenFor.has(name.value)),
    ...volumes.flatMap((volume) => ofVolume(volume, listed)),
  ]
  const twice = repeated(all.map(({ name }) => name.value))
  const isSilent = (claim: ClaimSeen) => Object.keys(askedBy(claim)).length === 0
  const silent = all.filter(isSilent)
  const free = spokenFor.size > 0 ? [] : volumes.filter(({ claim }) => claim === undefined)
  const rows = all
    .filter((claim) => !isSilent(claim))
    .map((claim) => {
      const isAlone = !twice.has(claim.name.value) || claim.namespace === undefined
      const name = isAlone ? claim.name.value : `${claim.namespace}/${claim.name.value}`
      return { claim, workload: { name, orchestrator: 'kubernetes', state: 'stateful', ...askedBy(claim) } as const }
    })
  const at = ({ name: { line, text } }: ClaimSeen | VolumeSeen) => ({ line, text: safeExcerpt(text) })
  return {
    workloads: rows.map(({ workload }) => workload),
    understood: rows.flatMap(({ claim, workload }, index) =>
      Object.entries(workload).map(([trait, value]) => ({
        trait: `workloads[${firstRow + index}].${trait}`,
        value,
        ...at(claim),
        ...(concluded.has(trait) && { isInferred: true as const }),
      })),
    ),
    ignored: [
      ...silent.map((claim) => ({ ...at(claim), why: 'A claim without size, class and access mode.' })),
      ...free.map((volume) => ({ ...at(volume), why: 'No claim is bound to this volume.' })),
    ],
    notes: rows
      .filter(({ claim }) => claim.modes.length > 1)
      .map(({ claim, workload }) => ({
        ...at(claim),
        says: `${workload.name} lists several access modes: what can do the widest of them can do all.`,
      })),
  }
}

const concluded: ReadonlySet<string> = new Set(['state', 'orchestrator'])

function repeated(names: readonly string[]): ReadonlySet<string> {
  const once = new Set<string>()
  const twice = new Set<string>()
  for (const name of names) (once.has(name) ? twice : once).add(name)
  return twice
}

function askedBy({ modes: listed, capacity, storageClass, volumeMode }: ClaimSeen): Workload {
  const accessMode = widest(listed)
  const capacityGiB = capacity === undefined ? undefined : quantityGiB(capacity)
  return {
    ...(accessMode && { accessMode }),
    ...(volumeMode === 'Block' && { volumeMode: 'block' }),
    ...(capacityGiB !== undefined && { capacityGiB }),
    ...(storageClass && { storageClass }),
  }
}

/** What a volume may offer is wider than what is asked of it, unless it offers one thing only. */
function ofVolume(volume: VolumeSeen, listed: ReadonlySet<string>): ClaimSeen[] {
  const [namespace, claim] = volume.claim?.split('/', 2) ?? []
  if (namespace === undefined || claim === undefined || listed.has(claim)) return []
  const { claim: _, driver: _driver, mountOptions: _options, ...rest } = volume
  return [
    {
      ...rest,
      name: { ...volume.name, value: claim },
      namespace,
      modes: volume.modes.length === 1 ? volume.modes : [],
    },
  ]
}
