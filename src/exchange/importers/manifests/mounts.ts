import type { Mount } from '../../containers/container-use.ts'
import { itemsOf, nodeAt, textAt, yesNoOf, type YamlNode } from '../../yaml/yaml-node.ts'
import type { Source, Volumes } from './volumes.ts'

/** What stands mounted in a container, as a directory or as a bare device. */
export function mountsOf(container: YamlNode, volumes: Volumes): Mount[] {
  const directories = itemsOf(nodeAt(container, 'volumeMounts')).map((node) => mountOf(node, 'mountPath', volumes))
  const devices = itemsOf(nodeAt(container, 'volumeDevices')).map((node): Mount => {
    const mount = mountOf(node, 'devicePath', volumes)
    return { ...mount, volumeMode: mount.volumeMode ?? { value: 'block', line: mount.line } }
  })
  return [...directories, ...devices]
}

/** A mount that names no declared volume is refused by the cluster: it tells nothing. */
const undeclared: Source = { kind: 'other' }

function mountOf(node: YamlNode, path: string, volumes: Volumes): Mount {
  const source = volumes.get(textAt(node, 'name') ?? '') ?? undeclared
  const isReadOnly = source.isReadOnly === true || yesNoOf(nodeAt(node, 'readOnly')) === true
  return { ...source, target: textAt(node, path) ?? '', line: node.line, ...(isReadOnly && { isReadOnly }) }
}
