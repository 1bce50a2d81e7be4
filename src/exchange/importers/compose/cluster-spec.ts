import type { Mount } from '../../containers/container-use.ts'
import { entryAt, nodeAt, textAt, type YamlNode } from '../../yaml/yaml-node.ts'
import { sizeGiB } from './byte-size.ts'
import { interpolated } from './interpolated.ts'

type Mode = NonNullable<Mount['accessMode']>['value']

/**
 * What `x-cluster-spec` says of a volume that Swarm makes with a CSI plugin. One writer among readers of several nodes is
 * no access mode that a plan knows, so it gives no answer.
 * https://github.com/docker/cli/blob/28f756087eea5fa301f3fbf12b01ae62f91521c2/cli/compose/types/types.go#L489
 */
export function clusterSpec(
  volume: YamlNode,
): Partial<Pick<Mount, 'kind' | 'accessMode' | 'volumeMode' | 'sizeGiB'>> | undefined {
  const spec = nodeAt(volume, 'x-cluster-spec')
  if (!spec) return undefined
  const mode = entryAt(spec, 'access_mode')
  const value = modeOf(textAt(mode?.value, 'scope'), textAt(mode?.value, 'sharing'))
  const isBlock = nodeAt(mode?.value, 'block_volume') !== undefined
  const isMount = nodeAt(mode?.value, 'mount_volume') !== undefined
  const size = entryAt(spec, 'capacity_range', 'required_bytes')
  const bytes = sizeGiB(interpolated(textAt(spec, 'capacity_range', 'required_bytes') ?? ''))
  return {
    kind: 'claim',
    ...(mode && value && { accessMode: { value, line: mode.line } }),
    ...(mode && (isBlock || isMount) && { volumeMode: { value: isBlock ? 'block' : 'filesystem', line: mode.line } }),
    ...(size && bytes !== undefined && { sizeGiB: { value: bytes, line: size.line } }),
  }
}

function modeOf(scope: string | undefined, sharing: string | undefined): Mode | undefined {
  if (scope === 'single') return 'RWO'
  if (scope !== 'multi') return undefined
  return sharing === 'all' ? 'RWX' : sharing === 'readonly' ? 'ROX' : undefined
}
