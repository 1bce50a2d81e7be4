import type { FindingRule } from '../finding-rule.ts'
import { rawDeviceUnderSwarm, severalOnOneWriter, sharedByOneInstance } from './access-and-instances.ts'
import { registryBackup, volumeBackup } from './backup.ts'
import { backendInUseHasEnded } from './backend-in-use.ts'
import { dataInTheContainerLayer, scratchInTheContainerLayer } from './container-layer.ts'
import { driverInUseHasEnded, driverOnAnotherFileSystem, driverWithoutRoot } from './driver-in-use.ts'
import { endedOnHand } from './ended-on-hand.ts'
import { endedPluginNamed } from './ended-plugin-named.ts'
import { engineLineEnded, upstreamLineEnded } from './engine-line-ended.ts'
import { ext4WithoutTypes } from './file-system-and-types.ts'
import { kernelAndRelease } from './kernel-and-release.ts'
import { kubernetesOfMke } from './kubernetes-of-mke.ts'
import { mkeLineEnded } from './mke-line-ended.ts'
import { msrEndContradicted, msrLineEnded } from './msr-line-ended.ts'
import { ceilingWithoutRate, poolsOfOneName, workloadsOfOneName } from './names-and-money.ts'
import { registryElsewhere, registryNeedsMke3, workloadElsewhere } from './orchestrators.ts'
import { linuxOnWindowsNodes, oneZoneOnly, poolThatIsNotThere, windowsWithoutWindowsNodes } from './pool-of-workload.ts'
import { rawDeviceShared } from './raw-device-shared.ts'
import { lineNotHighlyAvailableHere, replicasForTheFailure } from './registry-availability.ts'
import { registryOnWindowsOnly } from './registry-nodes.ts'
import { registryOnOneSite } from './registry-sites.ts'
import { storageClassThatIsNotThere } from './storage-class-that-is-not-there.ts'
import { storageOfAnotherCloud } from './storage-of-another-cloud.ts'
import { registryOnSwarmOfMke4k, swarmOnMke4k, workloadOnSwarmOfMke4k } from './swarm-on-mke-4k.ts'
import { systemLineEnded } from './system-line-ended.ts'
import { remappedUsersKeepDrivers, remappedUsersRefuseContainerd } from './user-namespaces.ts'

/** Every rule about what cuts across tiers, in the order in which equally severe findings are shown. */
export const findingRules: readonly FindingRule[] = [
  swarmOnMke4k,
  workloadOnSwarmOfMke4k,
  registryOnSwarmOfMke4k,
  registryNeedsMke3,
  lineNotHighlyAvailableHere,
  dataInTheContainerLayer,
  rawDeviceShared,
  remappedUsersRefuseContainerd,
  mkeLineEnded,
  engineLineEnded,
  msrLineEnded,
  msrEndContradicted,
  kernelAndRelease,
  workloadElsewhere,
  registryElsewhere,
  poolThatIsNotThere,
  windowsWithoutWindowsNodes,
  linuxOnWindowsNodes,
  registryOnWindowsOnly,
  oneZoneOnly,
  poolsOfOneName,
  driverOnAnotherFileSystem,
  driverWithoutRoot,
  driverInUseHasEnded,
  backendInUseHasEnded,
  rawDeviceUnderSwarm,
  endedOnHand,
  endedPluginNamed,
  registryOnOneSite,
  upstreamLineEnded,
  systemLineEnded,
  replicasForTheFailure,
  kubernetesOfMke,
  severalOnOneWriter,
  sharedByOneInstance,
  storageOfAnotherCloud,
  ext4WithoutTypes,
  storageClassThatIsNotThere,
  ceilingWithoutRate,
  workloadsOfOneName,
  scratchInTheContainerLayer,
  remappedUsersKeepDrivers,
  registryBackup,
  volumeBackup,
]
