import type { VolumeOption, VolumeWay } from '../../catalog/volume-shape.ts'
import { pathOfTrait } from '../settling.ts'
import type { TierModule } from '../tier-module.ts'
import { accessMode, oncePod, rawDeviceUnderSwarm, sharedRawDevice, sharedThroughDetour } from './access.ts'
import { alreadyInPlace, arrayFarFromCloud, boughtOrOwned, storageAtHand } from './at-hand.ts'
import { fitsVolume, smallestVolume } from './capacity.ts'
import { shortPath } from './data-path.ts'
import {
  copiesOfItsOwn,
  copiesSuitLocalDisks,
  copiesTakeDisks,
  memoryForgets,
  pinnedToNode,
  scratchTakesShared,
  survivesFailure,
  volumesAreLost,
} from './failure.ts'
import { neededFeatures, recoveryPoint, snapshotController, wantedProtocol } from './features.ts'
import { kubernetesVersion, releaseForKubernetes, typeThatLeft } from './kubernetes-version.ts'
import { latencyBand } from './latency.ts'
import { ruledOutForGood, stateOfProduct } from './lifecycle.ts'
import { needsBeforehand } from './needs.ts'
import { enoughNodes, recentEngine, recentKernel } from './nodes.ts'
import { enoughIops, enoughThroughput } from './performance.ts'
import { certifiedPartner, growsWithNodes, howVolumesAreMade, kubeletRootOn4k, looseWithSizes } from './platform.ts'
import { listPrice, noPrice, ownPrice } from './price.ts'
import { databaseOnFiles, etcdNeedsFastSyncs, productFileSystem, productOnFiles } from './products.ts'
import { encryptsData, exposesData, nfsV3IsOpen } from './security.ts'
import { documentedForOrchestrator, windowsNodes, windowsUnderKubernetes } from './support.ts'
import { settleVolume, volumeTraits, type VolumeTraits } from './volume-traits.ts'

const competes = ({ ways }: VolumeOption) => ways[0].class !== 'none'

export const volumeTier: TierModule<VolumeTraits, VolumeOption, VolumeWay> = {
  name: 'volume',
  traits: volumeTraits,
  verified: ['kubernetes'],
  options: ({ volumes }) => volumes.filter(competes),
  ways: ({ ways }) => ways,
  notNeeded: {
    id: 'volume/stateless-needs-no-volume',
    judge: ({ state, scratch }, { facts }, the) => {
      if (state !== 'stateless' || scratch === true) return undefined
      const says = the(facts.volume.stateless)
      return () => `${says}.`
    },
  },
  settle: settleVolume,
  pathOf: (trait, subject) => pathOfTrait(trait, subject),
  rules: [
    storageAtHand,
    arrayFarFromCloud,
    documentedForOrchestrator,
    ruledOutForGood,
    stateOfProduct,
    kubernetesVersion,
    releaseForKubernetes,
    typeThatLeft,
    windowsNodes,
    windowsUnderKubernetes,
    accessMode,
    oncePod,
    sharedRawDevice,
    rawDeviceUnderSwarm,
    sharedThroughDetour,
    memoryForgets,
    survivesFailure,
    volumesAreLost,
    copiesOfItsOwn,
    copiesSuitLocalDisks,
    copiesTakeDisks,
    scratchTakesShared,
    pinnedToNode,
    wantedProtocol,
    productOnFiles,
    databaseOnFiles,
    etcdNeedsFastSyncs,
    productFileSystem,
    neededFeatures,
    snapshotController,
    recoveryPoint,
    latencyBand,
    enoughIops,
    enoughThroughput,
    shortPath,
    fitsVolume,
    smallestVolume,
    enoughNodes,
    recentKernel,
    recentEngine,
    ownPrice,
    listPrice,
    noPrice,
    boughtOrOwned,
    alreadyInPlace,
    certifiedPartner,
    kubeletRootOn4k,
    needsBeforehand,
    howVolumesAreMade,
    growsWithNodes,
    looseWithSizes,
    encryptsData,
    exposesData,
    nfsV3IsOpen,
  ],
}
