import type { BackingEra, StorageDriver } from '../../catalog/image-shape.ts'
import type { Engine } from '../../plan/node-pool.ts'
import { isKernelOlder, type Kernel } from '../../plan/kernel.ts'
import type { Accessor, Verdicts } from '../rule.ts'
import { blocks, condition, weighs } from '../verdict.ts'
import { countsAsDocker, isWithin, type EngineRelease } from './engine-release.ts'
import { imageRule } from './image-rule.ts'

/** Where the images lie: in the engine's data root, or in containerd's. */
const roots = { graphdriver: '/var/lib/docker', containerd: '/var/lib/containerd' } as const
const checkOnWindows = 'fsutil fsinfo volumeinfo C:\\'

const checkOf = ({ store, dType }: StorageDriver) =>
  dType ? `df -T ${roots[store]}; xfs_info ${roots[store]} | grep ftype` : `df -T ${roots[store]}`

/** How this engine takes file systems; containerd's versions are not Docker's, so there the latest word counts. */
function eraOf({ backing }: StorageDriver, engine: Engine, release: EngineRelease): BackingEra {
  const era = countsAsDocker(engine) ? backing.find(({ before }) => isWithin(release, undefined, before)) : undefined
  return era ?? backing.at(-1) ?? backing[0]
}

function isRefused({ refused, refusedBelow }: BackingEra, fs: string, kernel: Kernel | undefined, the: Accessor) {
  if (refused && (refused.value === 'others' || refused.value.includes(fs))) return the(refused).length > 0
  return refusedBelow?.fs === fs && kernel !== undefined && isKernelOlder(kernel, refusedBelow.kernel)
}

/** "ext4, or xfs with ftype=1" */
function inWords(names: readonly string[] | 'any', isTyped: boolean): string {
  if (names === 'any') return 'any file system'
  const isXfs = (name: string) => name === 'xfs'
  const plain = names.filter((name) => !isXfs(name)).map((name) => (name === 'ntfs' ? 'NTFS' : name))
  if (!names.some(isXfs)) return plain.join(' or ')
  return `${plain.join(', ')}, or xfs${isTyped ? ' with ftype=1' : ''}`
}

export const backingFileSystem = imageRule({
  id: 'storage-driver/file-system-under-it',
  says: 'A driver works on the file systems that documents list for it; some the engine refuses, others it tries out.',
  reads: ['backingFs', 'engine', 'engineVersion'],
  also: ['kernel', 'dType'],
  weighs: { resilience: 1, operability: 0.125 },
  judge: (traits, driver, the) => {
    const { backingFs, engine, engineVersion } = traits
    const era = eraOf(driver, engine, engineVersion)
    if (era.listed.value === 'any' || era.listed.value.includes(backingFs)) return undefined
    const names = inWords(the(era.listed), driver.dType !== undefined)
    const kernel = era.refusedBelow?.fs === backingFs ? traits.kernel : undefined
    return isRefused(era, backingFs, kernel, the)
      ? blocks(() => `${driver.name} needs its data root on ${names}; the engine refuses ${backingFs}.`)
      : unlisted(driver.name, names, backingFs)
  },
  unverified: (traits, driver, the) => {
    const { engine, engineVersion, backingFs } = traits
    if (!engine || !engineVersion || backingFs) return undefined
    const { listed, refused } = eraOf(driver, engine, engineVersion)
    if (listed.value === 'any') return undefined
    const isTyped = driver.dType !== undefined && traits.dType !== true
    const needed = inWords(the(listed), isTyped)
    const says = () => `The file system that holds the images of ${driver.name} must be ${needed}.`
    // Until a file system is named ext4 or xfs is meant, so a driver with one of its own waits for the answer.
    if (refused?.value === 'others')
      return blocks(() => `${driver.name} works on ${needed} only: name the file system of these nodes if it is that.`)
    return condition(says, listed.value.includes('ntfs') ? checkOnWindows : checkOf(driver))
  },
})

function unlisted(name: string, names: string, fs: string): Verdicts {
  return [
    condition(
      () =>
        `Documents list ${names} under ${name} for this engine, not ${fs}: move the images there, or try ${fs} on one node first. The engine's test mount decides whether it starts.`,
      "docker info --format '{{.Driver}} {{.DriverStatus}}'",
    ),
    weighs('resilience', -1, () => `No document read lists ${fs} under ${name} for this engine.`),
    weighs('operability', -0.125, () => `Moving the images of ${name} off ${fs} is work, and so is trying ${fs} out.`),
  ]
}
