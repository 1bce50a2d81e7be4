import type { VolumeOption, VolumeWay } from '../../catalog/volume-shape.ts'
import { isOlder } from '../../plan/version.ts'
import type { AccessMode } from '../../plan/workload.ts'
import { blocks, condition, warns, weighs } from '../verdict.ts'
import { volumeRule } from './volume-rule.ts'
import { accessNames, listed, opening } from './words.ts'

type Modes = VolumeWay['access']['value']

/**
 * Kubernetes itself sees to it that one pod alone has a volume of a CSI driver, so documents that list ReadWriteOnce and
 * do not speak of ReadWriteOncePod leave it open.
 */
const isOpen = (mode: AccessMode, offered: readonly AccessMode[], { denies }: Modes, { provisioners }: VolumeOption) =>
  mode === 'RWOP' && provisioners !== undefined && offered.includes('RWO') && !denies?.includes(mode)

function notListed(
  mode: AccessMode,
  offered: readonly AccessMode[],
  what: string,
  isLeftOpen: boolean,
  option: VolumeOption,
) {
  const list = `the documents of ${option.name} list ${listed(offered)} for ${what}`
  const wanted = `${accessNames[mode]} (${mode})`
  return isLeftOpen
    ? condition(() => `Verify with ${option.vendor}: ${list} and do not speak of ${wanted}.`)
    : blocks(() => `${opening(list)}, and the workload needs ${wanted}.`)
}

export const accessMode = volumeRule({
  id: 'volume/access-mode',
  says: 'A way serves the access modes that its documents list, apart for files and for raw devices.',
  reads: ['accessMode', 'volumeMode'],
  also: ['orchestrator'],
  weighs: { resilience: 0.5 },
  judge: ({ accessMode: mode, volumeMode, orchestrator }, option, the, { way }) => {
    const { name } = option
    const modes = the(way.access)
    const offered = modes[volumeMode]
    const what = volumeMode === 'block' ? 'raw devices' : 'file systems'
    if (!offered) return blocks(() => `${name} gives no ${what}${way.protocol ? ' this way' : ''}.`)
    if (!offered.includes(mode)) {
      const isLeftOpen = orchestrator === 'kubernetes' && isOpen(mode, offered, modes, option)
      return notListed(mode, offered, what, isLeftOpen, option)
    }
    if (!modes.alpha?.includes(mode)) return undefined
    return [
      warns(() => `Its maker calls ${accessNames[mode]} alpha: test it before you rely on it.`),
      weighs('resilience', -0.5, () => `${accessNames[mode]} is alpha in ${name}.`),
    ]
  },
})

export const sharedRawDevice = volumeRule({
  id: 'volume/shared-raw-device',
  says: 'A raw device that several nodes write needs software that coordinates its writes.',
  reads: ['accessMode', 'volumeMode'],
  judge: ({ accessMode: mode, volumeMode }, _, the, { catalog }) => {
    if (mode !== 'RWX' || volumeMode !== 'block') return undefined
    const says = the(catalog.facts.volume.rawBlockShared)
    return condition(() => `${says}: verify that yours does, or ask for files instead.`, 'kubectl get pvc -o wide')
  },
})

export const oncePod = volumeRule({
  id: 'volume/once-per-pod',
  says: 'ReadWriteOncePod exists for CSI volumes from Kubernetes 1.22 on, and is stable since 1.29.',
  reads: ['accessMode', 'orchestrator', 'kubernetes'],
  judge: ({ accessMode: mode, orchestrator, kubernetes }, _, the, { catalog }) => {
    if (mode !== 'RWOP' || orchestrator !== 'kubernetes') return undefined
    const { from, stableFrom } = the(catalog.facts.volume.oncePod)
    if (isOlder(kubernetes, from))
      return blocks(
        () => `ReadWriteOncePod came with Kubernetes ${from}, and the cluster runs ${kubernetes.join('.')}.`,
      )
    if (!isOlder(kubernetes, stableFrom)) return undefined
    return condition(
      () =>
        `Move to Kubernetes ${stableFrom} or later, in which ReadWriteOncePod is stable; the cluster runs ${kubernetes.join('.')}.`,
      'kubectl version',
    )
  },
  unverified: ({ accessMode: mode, orchestrator, kubernetes }, _, the, { catalog }) => {
    if (mode !== 'RWOP' || orchestrator !== 'kubernetes' || kubernetes !== undefined) return undefined
    const { stableFrom } = the(catalog.facts.volume.oncePod)
    return condition(
      () => `Verify that the cluster runs Kubernetes ${stableFrom} or later, in which ReadWriteOncePod is stable.`,
      'kubectl version',
    )
  },
})

export const rawDeviceUnderSwarm = volumeRule({
  id: 'volume/raw-device-under-swarm',
  says: 'Docker volume plugins hand over directories; under Swarm only a CSI cluster volume can be a raw device.',
  reads: ['orchestrator', 'volumeMode'],
  judge: ({ orchestrator, volumeMode }, { name, rawUnderSwarm, orchestrators }, the, { catalog }) => {
    if (orchestrator !== 'swarm' || volumeMode !== 'block' || rawUnderSwarm) return undefined
    // What does not serve Swarm at all is refused for that.
    if (orchestrators.swarm.value === 'unsupported') return undefined
    the(catalog.facts.volume.pluginsMountPaths)
    return blocks(
      () =>
        `Under Swarm ${name} can only hand over a directory, as every Docker volume plugin, and never a raw device.`,
    )
  },
})

export const sharedThroughDetour = volumeRule({
  id: 'volume/shared-through-a-detour',
  says: 'Shared files that pass through a pod or a layer of their own scale worse than a file system made to be shared.',
  reads: ['accessMode'],
  weighs: { scalability: 0.5 },
  judge: ({ accessMode: mode }, { name }, the, { way }) => {
    const through = mode === 'RWX' || mode === 'ROX' ? the(way.through) : undefined
    if (through === undefined) return undefined
    return [
      warns(() => `${name} shares files through ${through}: all traffic of the share passes there.`),
      weighs('scalability', -0.5, () => `Shared files pass through ${through}.`),
    ]
  },
})
