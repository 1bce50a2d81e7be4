import type { Feature } from '../../plan/workload.ts'
import type { VolumeOption, VolumeWay } from '../../catalog/volume-shape.ts'
import type { Accessor } from '../rule.ts'
import type { Verdict } from '../verdict.ts'
import { blocks, condition, weighs } from '../verdict.ts'
import type { VolumeTraits } from './volume-traits.ts'
import { volumeRule } from './volume-rule.ts'
import { featureNames, listed, protocolNames } from './words.ts'

type Orchestrator = VolumeTraits['orchestrator'] | undefined

/** What the documents say of a feature in this way, under this orchestrator. */
export function featureOf(option: VolumeOption, way: VolumeWay, feature: Feature, orchestrator: Orchestrator) {
  if (orchestrator === 'swarm' && option.featuresOnSwarm) return option.featuresOnSwarm[feature]
  return way.features?.[feature] ?? option.features[feature]
}

const denies = ({ name }: VolumeOption, feature: Feature) =>
  blocks(() => `The documents of ${name} deny ${featureNames[feature]}.`)

function asks({ name, vendor, status }: VolumeOption, silent: readonly Feature[], the: Accessor): Verdict {
  the(status)
  const features = () => listed(silent.map((feature) => featureNames[feature]))
  return condition(() => `Verify with ${vendor}: no document read says whether ${name} has ${features()}.`)
}

export const neededFeatures = volumeRule({
  id: 'volume/needed-features',
  says: 'A feature that an option’s documents deny rules it out; one that they do not mention has to be verified.',
  reads: ['features'],
  also: ['orchestrator'],
  judge: ({ features, orchestrator }, option, the, { way }) => {
    const has = (feature: Feature) => the(featureOf(option, way, feature, orchestrator))
    const denied = features.filter((feature) => has(feature) === false)
    const silent = features.filter((feature) => has(feature) === undefined)
    return [
      ...denied.map((feature) => denies(option, feature)),
      ...(silent.length > 0 ? [asks(option, silent, the)] : []),
    ]
  },
})

export const snapshotController = volumeRule({
  id: 'volume/snapshots-need-a-controller',
  says: 'Snapshots under Kubernetes need CRDs and a controller that the cluster’s operator installs once.',
  reads: ['features', 'orchestrator'],
  judge: ({ features, orchestrator }, option, the, { way, catalog }) => {
    if (orchestrator !== 'kubernetes' || !features.includes('snapshots')) return undefined
    if (featureOf(option, way, 'snapshots', orchestrator)?.value !== true) return undefined
    const says = the(catalog.facts.volume.snapshotController)
    return condition(
      () => `${says}: verify that they are there.`,
      'kubectl get crd volumesnapshots.snapshot.storage.k8s.io',
    )
  },
})

export const wantedProtocol = volumeRule({
  id: 'volume/wanted-protocol',
  says: 'Where a protocol is asked for, only ways that speak it serve.',
  reads: ['protocol'],
  judge: ({ protocol }, { name }, the, { way }) => {
    if (way.protocol === protocol) return undefined
    the(way.access)
    const wanted = protocolNames[protocol]
    const spoken =
      way.protocol === undefined ? `is not reached by ${wanted}` : `is reached by ${protocolNames[way.protocol]} here`
    return blocks(() => `${name} ${spoken}, and you want ${wanted}.`)
  },
})

const every = (hours: number) => (hours === 1 ? 'every hour' : `every ${hours} hours`)

export const recoveryPoint = volumeRule({
  id: 'volume/recovery-point',
  says: 'Snapshots on a schedule keep the loss of data within hours; without them a backup of another kind must.',
  reads: ['recoveryPointHours'],
  also: ['orchestrator'],
  weighs: { resilience: 0.25 },
  judge: ({ recoveryPointHours: hours, orchestrator }, option, the, { way }) => {
    const has = the(featureOf(option, way, 'snapshots', orchestrator))
    if (has === true)
      return weighs(
        'resilience',
        0.25,
        () => `Snapshots ${every(hours)} or oftener keep what can be lost within your limit.`,
      )
    the(option.status)
    return condition(
      () =>
        `Arrange backups ${every(hours)} or oftener outside of ${option.name}: ${has === false ? 'it has no snapshots' : 'no document read tells of its snapshots'}.`,
    )
  },
})
