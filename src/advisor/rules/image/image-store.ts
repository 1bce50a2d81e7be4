import { blocks, condition } from '../verdict.ts'
import { countsAsDocker, isWithin, vendorOf } from './engine-release.ts'
import { imageRule } from './image-rule.ts'

export const otherStore = imageRule({
  id: 'storage-driver/belongs-to-the-other-image-store',
  says: "Storage drivers and containerd's snapshotters exclude each other: the image store decides which of them count.",
  reads: ['imageStore', 'engine'],
  judge: ({ imageStore, engine }, driver, the, { catalog }) => {
    const { replacesDrivers, isAllOfContainerd } = catalog.facts.image.containerdStore
    if (engine === 'containerd' && driver.store === 'graphdriver') {
      the(isAllOfContainerd)
      return blocks(
        () => `containerd by itself has snapshotters only; ${driver.name} is a storage driver of Docker's engine.`,
      )
    }
    if (driver.store === imageStore) return undefined
    the(replacesDrivers)
    if (imageStore === 'graphdriver')
      return blocks(
        () =>
          `${driver.name} works in the containerd image store only, and this engine keeps images with a storage driver.`,
      )
    return blocks(
      () =>
        `This engine keeps images in the containerd image store, where snapshotters take the place of storage drivers such as ${driver.name}.`,
    )
  },
})

export const userNamespaces = imageRule({
  id: 'storage-driver/no-containerd-store-with-remapped-users',
  says: 'The containerd image store is not to be had where user namespaces are remapped.',
  reads: ['usernsRemap', 'engine'],
  judge: ({ usernsRemap, engine }, driver, the, { catalog }) => {
    if (!usernsRemap || driver.store === 'graphdriver' || !countsAsDocker(engine)) return undefined
    the(catalog.facts.image.containerdStore.refusesUserNamespaces)
    return blocks(
      () =>
        `With userns-remap the engine cannot use the containerd image store, and does not start where both are asked for; ${driver.name} needs that store.`,
    )
  },
})

export const nameTheDriver = imageRule({
  id: 'storage-driver/must-be-named-on-a-new-installation',
  says: 'From Engine 29 on a new installation takes the containerd image store unless a storage driver is named.',
  reads: ['engine', 'engineVersion', 'currentDriver', 'usernsRemap', 'os'],
  judge: ({ engine, engineVersion, currentDriver, usernsRemap, os }, driver, the, { catalog }) => {
    if (driver.store !== 'graphdriver' || !countsAsDocker(engine) || os === 'windows') return undefined
    if (currentDriver !== 'none' || usernsRemap) return undefined
    const from = the(catalog.facts.image.containerdStore.mustNameDriverFrom)
    if (!isWithin(engineVersion, from, undefined)) return undefined
    const isMirantis = vendorOf(engine) === 'mirantis'
    const unlike = isMirantis ? ', and no document read says that MCR does otherwise' : ''
    return condition(
      () =>
        `Write "storage-driver": "${driver.id}" into /etc/docker/daemon.json before the first start: on a new installation Docker Engine from ${from} on sets up the containerd image store unless a driver is named${unlike}.`,
      "docker info --format '{{.Driver}}'",
    )
  },
})
