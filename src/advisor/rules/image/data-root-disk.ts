import { condition, warns } from '../verdict.ts'
import { countsAsDocker } from './engine-release.ts'
import { imageRule } from './image-rule.ts'

export const ownPartition = imageRule({
  id: 'storage-driver/data-root-shares-a-disk',
  says: 'The data root belongs on a file system of its own.',
  reads: ['dedicatedDisk', 'os', 'engine'],
  judge: ({ dedicatedDisk, os, engine }, driver, the, { catalog }) => {
    if (dedicatedDisk || os === 'windows' || !countsAsDocker(engine) || driver.store !== 'graphdriver') return undefined
    const path = the(catalog.facts.image.ownPartition)
    return warns(
      () =>
        `${path} shares its file system with the rest of the node. The CIS benchmark asks for one of its own, so that images cannot fill the node's disk.`,
    )
  },
})

export const containerdRoot = imageRule({
  id: 'storage-driver/containerd-has-its-own-root',
  says: "The containerd store lies outside the engine's data root, so a disk for the data root does not hold its images.",
  reads: ['engine'],
  also: ['dedicatedDisk'],
  judge: ({ engine, dedicatedDisk }, driver, the, { catalog }) => {
    if (driver.store !== 'containerd' || !countsAsDocker(engine)) return undefined
    const root = the(catalog.facts.image.containerdStore.ownRoot)
    const says = `The containerd store keeps images below ${root}, not in the engine's data root`
    return dedicatedDisk
      ? condition(() => `${says}: mount the dedicated disk there, or move containerd's root to it.`, `df -h ${root}`)
      : warns(() => `${says}: give that path the space, or the root file system fills up.`)
  },
})
