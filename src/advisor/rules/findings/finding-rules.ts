import type { FindingRule } from '../finding-rule.ts'
import { dataInTheContainerLayer, scratchInTheContainerLayer } from './container-layer.ts'
import { endedOnHand } from './ended-on-hand.ts'
import { engineLineEnded, upstreamLineEnded } from './engine-line-ended.ts'
import { kernelAndRelease } from './kernel-and-release.ts'
import { mkeLineEnded } from './mke-line-ended.ts'
import { msrEndContradicted, msrLineEnded } from './msr-line-ended.ts'
import { rawDeviceShared } from './raw-device-shared.ts'
import { lineNotHighlyAvailableHere, replicasForTheFailure } from './registry-availability.ts'
import { registryOnSwarmOfMke4k, swarmOnMke4k, workloadOnSwarmOfMke4k } from './swarm-on-mke-4k.ts'

/** Every rule about what cuts across tiers, in the order in which equally severe findings are shown. */
export const findingRules: readonly FindingRule[] = [
  swarmOnMke4k,
  workloadOnSwarmOfMke4k,
  registryOnSwarmOfMke4k,
  lineNotHighlyAvailableHere,
  dataInTheContainerLayer,
  rawDeviceShared,
  mkeLineEnded,
  engineLineEnded,
  msrLineEnded,
  msrEndContradicted,
  kernelAndRelease,
  endedOnHand,
  upstreamLineEnded,
  replicasForTheFailure,
  scratchInTheContainerLayer,
]
