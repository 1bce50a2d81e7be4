import type { StorageDriver } from '../../catalog/image-shape.ts'
import { pathOfTrait } from '../settling.ts'
import type { WayNames } from '../standing.ts'
import type { TierModule } from '../tier-module.ts'
import { backingFileSystem } from './backing-file-system.ts'
import { containerQuota, undocumentedQuota } from './container-quota.ts'
import { currentDriver } from './current-driver.ts'
import { containerdRoot, ownPartition } from './data-root-disk.ts'
import { directoryEntryTypes } from './directory-entry-types.ts'
import { currentDriverEnds, deprecated, engineHasIt, legacy } from './engine-lifespan.ts'
import { nameTheDriver, otherStore, userNamespaces } from './image-store.ts'
import { imageTraits, settleImage, type ImageTraits } from './image-traits.ts'
import { engineKernel, kernelNeed, kernelOverride } from './kernel-need.ts'
import { needs, never } from './needs.ts'
import { nfsDataRoot } from './nfs-data-root.ts'
import { otherSystem } from './other-system.ts'
import { rootlessKernel, rootlessList, rootlessSelinux, selinuxLabels } from './rootless.ts'
import { caution, density, extraDisk, stability, upkeep } from './running-it.ts'
import { copyOnWrite, documentedSpeed, fragmentation, pageCache } from './speed.ts'
import { vendorSupport } from './vendor-support.ts'
import { windowsRelease } from './windows-release.ts'

const onlyWay: readonly WayNames[] = [{}]

export const imageTier: TierModule<ImageTraits, StorageDriver, WayNames> = {
  name: 'image',
  traits: imageTraits,
  verified: ['kernel', 'osVersion', 'backingFs', 'dType'],
  options: ({ drivers }) => drivers,
  ways: () => onlyWay,
  notNeeded: {
    id: 'storage-driver/mke-4k-nodes-are-k0s',
    judge: ({ mke }, { facts: { image } }, the) => {
      if (mke !== '4k' || !the(image.mke4k)) return undefined
      return () =>
        'The nodes of MKE 4k are nodes of k0s and run its containerd, so the storage driver of MCR is not asked there. No document read says which snapshotter they use.'
    },
  },
  settle: settleImage,
  pathOf: (trait, subject) =>
    trait === 'mke' ? 'platform.mke' : pathOfTrait(trait, subject, { releaseKernel: 'osVersion' }),
  rules: [
    otherSystem,
    otherStore,
    userNamespaces,
    engineHasIt,
    vendorSupport,
    engineKernel,
    kernelNeed,
    kernelOverride,
    nfsDataRoot,
    backingFileSystem,
    directoryEntryTypes,
    windowsRelease,
    rootlessList,
    rootlessKernel,
    rootlessSelinux,
    containerQuota,
    undocumentedQuota,
    never,
    needs,
    nameTheDriver,
    currentDriver,
    currentDriverEnds,
    deprecated,
    legacy,
    selinuxLabels,
    pageCache,
    copyOnWrite,
    documentedSpeed,
    fragmentation,
    stability,
    density,
    upkeep,
    extraDisk,
    containerdRoot,
    ownPartition,
    caution,
  ],
}
