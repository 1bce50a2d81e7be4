import type { StorageDriver } from '../../catalog/image-shape.ts'
import type { Engine } from '../../plan/node-pool.ts'
import type { Accessor } from '../rule.ts'
import { condition, weighs } from '../verdict.ts'
import { countsAsDocker, isFrom, type EngineRelease } from './engine-release.ts'
import { imageRule } from './image-rule.ts'

const check = 'xfs_info /var/lib/docker | grep ftype'

type DType = NonNullable<StorageDriver['dType']>

/** What the engine does without d_type. */
function withoutIt({ refusedFrom, refusedWhenNewFrom }: DType, engine: Engine, release: EngineRelease, the: Accessor) {
  if (!countsAsDocker(engine) || !refusedFrom || !refusedWhenNewFrom) return ''
  const always = `engines from ${the(refusedFrom)} on do not start without it`
  if (isFrom(release, refusedFrom.value)) return `, and ${always}`
  return isFrom(release, refusedWhenNewFrom.value)
    ? `; engines from ${the(refusedWhenNewFrom)} on refuse new installations without it, and ${always}`
    : `; this engine only warns, but ${always}`
}

export const directoryEntryTypes = imageRule({
  id: 'storage-driver/needs-directory-entry-types',
  says: 'Overlay drivers need d_type: xfs made with ftype=1, or ext4.',
  reads: ['dType', 'engine', 'engineVersion'],
  also: ['backingFs', 'os'],
  weighs: { operability: 0.125 },
  judge: (traits, { dType: need, name }, the) => {
    if (!need || traits.dType || traits.os === 'windows') return undefined
    the(need.isNeeded)
    const { engine, engineVersion, backingFs } = traits
    const otherwise = withoutIt(need, engine, engineVersion, the)
    const how = backingFs === 'ext4' ? 'ext4 with its filetype feature' : 'xfs by mkfs.xfs -n ftype=1'
    return [
      condition(() => `Make the data root anew, as ${how}: ${name} needs d_type, which is missing${otherwise}.`, check),
      weighs('operability', -0.125, () => `${name} needs the data root made anew with d_type, which empties the node.`),
    ]
  },
  unverified: (traits, { dType: need, name }, the) => {
    if (!need || traits.dType !== undefined || traits.backingFs !== 'xfs') return undefined
    the(need.isNeeded)
    return condition(() => `The xfs under ${name} must have been made with ftype=1 (d_type).`, check)
  },
})
