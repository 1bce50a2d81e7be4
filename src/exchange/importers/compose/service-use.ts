import type { ContainerUse, Mount, Told, WorkloadUse } from '../../containers/container-use.ts'
import {
  entriesOf,
  entryAt,
  itemsOf,
  nodeAt,
  numberOf,
  textAt,
  textOf,
  yesNoOf,
  type YamlEntry,
  type YamlNode,
} from '../../yaml/yaml-node.ts'
import { interpolated } from './interpolated.ts'
import { placementOf } from './placement.ts'

/** Keys below `deploy` that Swarm alone reads. */
const swarmKeys = ['placement', 'mode', 'endpoint_mode', 'update_config', 'rollback_config']
const windowsImage = /^mcr\.microsoft\.com\/(?:windows|dotnet\/framework)\b|\b(?:nanoserver|windowsservercore)\b/i

/** A service as the use of one container. */
export function serviceUse(name: string, entry: YamlEntry, mounts: readonly Mount[], isStack: boolean): WorkloadUse {
  const { value: service, line } = entry
  const { constraints, os } = placementOf(service)
  const replicas = replicasOf(service)
  const mode = textAt(service, 'deploy', 'mode') ?? ''
  const orchestrator = orchestratorOf(service, isStack)
  const system = os ?? osOf(service, mounts)
  const secrets = handed(service, 'secrets')
  const config = handed(service, 'configs')
  const isJob = mode.endsWith('-job') || textAt(service, 'deploy', 'restart_policy', 'condition') === 'none'
  return {
    name,
    line,
    containers: [containerOf(name, entry, mounts)],
    ...(orchestrator && { orchestrator }),
    ...(system && { os: system }),
    ...(replicas && { replicas }),
    ...(isJob && { isJob }),
    ...(mode.startsWith('global') && { isPerNode: true }),
    ...(constraints.length > 0 && { constraints }),
    ...(secrets && { secrets }),
    ...(config && { config }),
  }
}

function containerOf(name: string, { value: service, line }: YamlEntry, mounts: readonly Mount[]): ContainerUse {
  const image = entryAt(service, 'image')
  const reference = interpolated(textOf(image?.value) ?? '').trim()
  return {
    name,
    line,
    mounts,
    ...(image && reference !== '' && { image: { value: reference, line: image.line } }),
    ...(nodeAt(service, 'build') && { isBuilt: true }),
    command: [...wordsOf(nodeAt(service, 'entrypoint')), ...wordsOf(nodeAt(service, 'command'))],
    environmentNames: environmentNames(service),
  }
}

const wordsOf = (node: YamlNode | undefined): readonly string[] =>
  (node?.kind === 'list' ? node.items : node ? [node] : []).flatMap(
    (item) => textOf(item) ?? (item.kind === 'scalar' ? [''] : []),
  )

/** Names alone: `NAME=value` of the list form is cut before anything sees the value. */
function environmentNames(service: YamlNode): readonly string[] {
  const environment = nodeAt(service, 'environment')
  if (environment?.kind === 'map') return entriesOf(environment).map(({ key }) => key)
  return itemsOf(environment).flatMap((item) => textOf(item)?.split('=', 1) ?? [])
}

/** How many values of environment variables a service holds, all of which are left out. */
export function environmentValues(service: YamlNode): number {
  const environment = nodeAt(service, 'environment')
  if (environment?.kind === 'map')
    return entriesOf(environment).filter(({ value }) => textOf(value) !== undefined).length
  return itemsOf(environment).filter((item) => textOf(item)?.includes('=')).length
}

function replicasOf(service: YamlNode): Told<number> | undefined {
  const entry = entryAt(service, 'deploy', 'replicas') ?? entryAt(service, 'scale')
  const text = interpolated(textOf(entry?.value) ?? '')
  const value = numberOf(entry && { kind: 'scalar', text, isPlain: true, line: entry.line })
  return entry && value !== undefined && Number.isSafeInteger(value) && value >= 0 && value <= 1e9
    ? { value, line: entry.line }
    : undefined
}

function orchestratorOf(service: YamlNode, isStack: boolean): WorkloadUse['orchestrator'] {
  const key = swarmKeys.map((one) => entryAt(service, 'deploy', one)).find((entry) => entry !== undefined)
  if (key) return { value: 'swarm', line: key.line }
  const deploy = entryAt(service, 'deploy')
  return isStack ? { value: 'swarm', line: deploy?.line ?? service.line } : undefined
}

function osOf(service: YamlNode, mounts: readonly Mount[]): WorkloadUse['os'] {
  const platform = entryAt(service, 'platform')
  const system = textOf(platform?.value)?.split('/')[0]
  if (platform && (system === 'linux' || system === 'windows')) return { value: system, line: platform.line }
  const image = entryAt(service, 'image')
  if (image && windowsImage.test(textOf(image.value) ?? '')) return { value: 'windows', line: image.line }
  const drive = mounts.find(({ target }) => /^[A-Za-z]:[\\/]/.test(target))
  return drive && { value: 'windows', line: drive.line }
}

/** Files that the orchestrator hands over; an empty list hands nothing. */
function handed(service: YamlNode, key: 'secrets' | 'configs'): Told<true> | undefined {
  const entry = entryAt(service, key)
  return entry && itemsOf(entry.value).length > 0 ? { value: true, line: entry.line } : undefined
}

/** Started only when asked for by a profile, or never by `up`. */
export function profilesOf(service: YamlNode): Told<readonly string[]> | undefined {
  const entry = entryAt(service, 'profiles')
  const value = itemsOf(entry?.value).flatMap((item) => textOf(item) ?? [])
  return entry && value.length > 0 ? { value, line: entry.line } : undefined
}

/** Whether the file is one that only Swarm deploys: networks and secrets that live in the cluster. */
export function isSwarmStack(root: YamlNode): boolean {
  const isOverlay = entriesOf(nodeAt(root, 'networks')).some(({ value }) => textAt(value, 'driver') === 'overlay')
  const isInCluster = (section: string) =>
    entriesOf(nodeAt(root, section)).some(
      ({ value }) => yesNoOf(nodeAt(value, 'external')) === true || nodeAt(value, 'external')?.kind === 'map',
    )
  return isOverlay || isInCluster('secrets') || isInCluster('configs')
}
