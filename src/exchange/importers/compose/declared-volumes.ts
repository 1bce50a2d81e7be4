import type { Mount } from '../../containers/container-use.ts'
import { entriesOf, entryAt, nodeAt, textAt, yesNoOf, type YamlNode } from '../../yaml/yaml-node.ts'
import { sizeGiB } from './byte-size.ts'
import { clusterSpec } from './cluster-spec.ts'
import { interpolated } from './interpolated.ts'

/** What the section `volumes` at the top says about a volume, as far as it changes what a mount of it is. */
export interface DeclaredVolume {
  readonly line: number
  /** The plugin, where it is not `local`. */
  readonly driver?: string
  readonly isExternal?: boolean
  /** Laid over each mount of the volume. */
  readonly of: Partial<Pick<Mount, 'kind' | 'sizeGiB' | 'protocol' | 'accessMode' | 'volumeMode'>>
}

export function declaredVolumes(root: YamlNode): ReadonlyMap<string, DeclaredVolume> {
  return new Map(entriesOf(nodeAt(root, 'volumes')).map(({ key, value, line }) => [key, declaredVolume(value, line)]))
}

function declaredVolume(node: YamlNode, line: number): DeclaredVolume {
  const driver = interpolated(textAt(node, 'driver') ?? 'local')
  const external = nodeAt(node, 'external')
  const isExternal = external?.kind === 'map' || yesNoOf(external) === true
  return {
    line,
    ...(driver !== 'local' && { driver: driver.replace(/:(?:latest|[\w.-]+)$/, '') }),
    ...(isExternal && { isExternal }),
    of: clusterSpec(node) ?? (driver === 'local' ? localOptions(node) : sizeOption(node)),
  }
}

/** The local driver mounts what `mount -t TYPE -o O DEVICE` would: https://docs.docker.com/reference/cli/docker/volume/create/ */
function localOptions(node: YamlNode): DeclaredVolume['of'] {
  const type = interpolated(textAt(node, 'driver_opts', 'type') ?? '')
  const options = interpolated(textAt(node, 'driver_opts', 'o') ?? '').split(',')
  const line = entryAt(node, 'driver_opts', 'type')?.line ?? node.line
  if (/^nfs/i.test(type)) return { protocol: { value: 'nfs', line } }
  if (/^(?:cifs|smb)/i.test(type)) return { protocol: { value: 'smb', line } }
  if (type === 'tmpfs') return { kind: 'memory' }
  return options.includes('bind') ? { kind: 'bind' } : {}
}

/** `size` is the option of most plugins that take one. */
function sizeOption(node: YamlNode): DeclaredVolume['of'] {
  const entry = entryAt(node, 'driver_opts', 'size')
  const value = sizeGiB(interpolated(textAt(node, 'driver_opts', 'size') ?? ''))
  return entry && value !== undefined ? { sizeGiB: { value, line: entry.line } } : {}
}
