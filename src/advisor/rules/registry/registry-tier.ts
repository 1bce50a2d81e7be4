import { fromPlan } from '../../catalog/cell.ts'
import type { RegistryBackend } from '../../catalog/registry-shape.ts'
import { pathOfTrait } from '../settling.ts'
import type { WayNames } from '../standing.ts'
import type { TierModule } from '../tier-module.ts'
import { airGapped, windowsBaseLayers } from './air-gap.ts'
import { collectionFails, driverIsGoneUpstream, metadataLivesElsewhere, prepareIt } from './before-first-use.ts'
import { cheaperClasses, objectLockKeepsGarbage, regionIsUnknown, versioningKeepsGarbage } from './bucket-settings.ts'
import { fileSystemsGrowHard, inodesRunOut } from './capacity.ts'
import { documentedForTheLine } from './documented-for-the-line.ts'
import { clientsEncrypt, encryptedAtRest } from './encryption.ts'
import { peakIops } from './figures.ts'
import {
  dataFaults,
  fileSystemsSynchronise,
  objectStorageSuitsHa,
  parallelWriters,
  protocolIsWeak,
} from './kind-of-backend.ts'
import { lineLifetime } from './line-lifetime.ts'
import {
  lineIsHighlyAvailableHere,
  lineRunsHere,
  needsAnotherOrchestrator,
  replicasAndQuorum,
} from './line-runs-here.ts'
import { localIsRightWithoutHa, pagesDisagreeOnLocal, replicasNeedOneSharedBackend } from './local-or-shared.ts'
import { listPrice, noPrice, ownPrice } from './price.ts'
import { movingBackend } from './moving-backend.ts'
import {
  credentialsRefused,
  privateCertificate,
  pullsGoStraight,
  redirectsReachTheStore,
} from './pulls-and-redirects.ts'
import { registryTraits, settleRegistry, type RegistryTraits } from './registry-traits.ts'
import { mustOutliveTheFailure, remoteSites, secondSite } from './sites.ts'
import { carrierIsWatched, standsOnWhatIsThere, volumePluginsCannotBackIt } from './stands-on-what-is-there.ts'

const onlyWay: readonly WayNames[] = [{}]

export const registryTier: TierModule<RegistryTraits, RegistryBackend, WayNames> = {
  name: 'registry',
  traits: registryTraits,
  verified: [],
  options: ({ registryBackends }) => registryBackends,
  ways: () => onlyWay,
  notNeeded: {
    id: 'registry-backend/no-registry-is-planned',
    judge: ({ product }, _catalog, the) => {
      if (product !== 'none') return undefined
      the(fromPlan)
      return () => 'You plan no registry of your own, so no storage is needed for its images.'
    },
  },
  settle: settleRegistry,
  pathOf: (trait, subject) => pathOfTrait(trait, subject),
  rules: [
    // Those that block come first: in a judgement without words nothing is asked beyond an option's first block.
    standsOnWhatIsThere,
    needsAnotherOrchestrator,
    replicasNeedOneSharedBackend,
    lineRunsHere,
    lineIsHighlyAvailableHere,
    documentedForTheLine,
    localIsRightWithoutHa,
    objectStorageSuitsHa,
    fileSystemsSynchronise,
    dataFaults,
    protocolIsWeak,
    fileSystemsGrowHard,
    encryptedAtRest,
    peakIops,
    ownPrice,
    listPrice,
    noPrice,
    prepareIt,
    movingBackend,
    regionIsUnknown,
    redirectsReachTheStore,
    privateCertificate,
    credentialsRefused,
    mustOutliveTheFailure,
    replicasAndQuorum,
    secondSite,
    versioningKeepsGarbage,
    objectLockKeepsGarbage,
    windowsBaseLayers,
    inodesRunOut,
    lineLifetime,
    driverIsGoneUpstream,
    carrierIsWatched,
    volumePluginsCannotBackIt,
    pagesDisagreeOnLocal,
    parallelWriters,
    collectionFails,
    remoteSites,
    pullsGoStraight,
    cheaperClasses,
    airGapped,
    clientsEncrypt,
    metadataLivesElsewhere,
  ],
}
