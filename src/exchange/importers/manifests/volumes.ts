import { entriesOf, isNothing, itemsOf, nodeAt, textAt, yesNoOf, type YamlNode } from '../../yaml/yaml-node.ts'
import type { Mount } from '../../containers/container-use.ts'
import type { KubeObject } from '../kubectl/objects.ts'
import { inTree } from '../kubectl/objects-seen.ts'
import { quantityGiB } from '../kubectl/quantity.ts'
import { askedOf, type Asked } from './asked.ts'

/** What a mount takes over from the volume that it names. */
export type Source = Pick<Mount, 'kind' | 'name' | 'isReadOnly' | 'protocol'> & Asked
export type Volumes = ReadonlyMap<string, Source>

/** The claims of a text, by `namespace/name`. */
export type Claims = ReadonlyMap<string, Asked>

export const claimKey = (namespace: string | undefined, name: string): string => `${namespace ?? ''}/${name}`

/** A StatefulSet's own claims take the place of volumes of the same name. */
export function volumesOf({ node, namespace }: KubeObject, pod: YamlNode | undefined, claims: Claims): Volumes {
  const volumes = new Map<string, Source>()
  for (const volume of itemsOf(nodeAt(pod, 'volumes'))) {
    const name = textAt(volume, 'name')
    if (name !== undefined)
      volumes.set(
        name,
        sourceOf(volume, (claim) => claimed(claims, namespace, claim)),
      )
  }
  for (const template of itemsOf(nodeAt(node, 'spec', 'volumeClaimTemplates'))) {
    const name = textAt(template, 'metadata', 'name')
    if (name !== undefined) volumes.set(name, { kind: 'claim', name, ...askedOf(template) })
  }
  return volumes
}

/** Files of one application often leave the namespace to whoever applies them. */
const claimed = (claims: Claims, namespace: string | undefined, name: string) =>
  claims.get(claimKey(namespace, name)) ??
  claims.get(claimKey(undefined, name)) ??
  claims.get(claimKey('default', name))

function sourceOf(volume: YamlNode, claimOf: (name: string) => Asked | undefined): Source {
  const [found] = entriesOf(volume).filter(({ key }) => key !== 'name')
  // A volume without a source is an emptyDir.
  if (!found || (isNothing(found.value) && found.key !== 'emptyDir')) return { kind: 'empty-dir' }
  const { key, value, line } = found
  const isReadOnly: Pick<Source, 'isReadOnly'> = yesNoOf(nodeAt(value, 'readOnly')) === true ? { isReadOnly: true } : {}
  switch (key) {
    case 'emptyDir':
      return { kind: textAt(value, 'medium') === 'Memory' ? 'memory' : 'empty-dir', ...limitOf(value) }
    case 'persistentVolumeClaim': {
      const name = textAt(value, 'claimName') ?? ''
      const asked = claimOf(name)
      const isShared = asked?.accessMode?.value === 'ROX' ? { isReadOnly: true } : {}
      return { kind: 'claim', name, ...asked, ...isReadOnly, ...isShared }
    }
    case 'ephemeral': {
      // It goes with its pod, however it is provisioned.
      const template = nodeAt(value, 'volumeClaimTemplate')
      return { kind: 'empty-dir', ...(template && askedOf(template)) }
    }
    case 'hostPath':
      return { kind: 'bind', name: textAt(value, 'path') ?? '' }
    case 'secret':
      return { kind: 'secret' }
    case 'configMap':
      return { kind: 'config' }
    case 'projected':
      return { kind: projected(value) }
    case 'csi':
      return csi(textAt(value, 'driver') ?? '', isReadOnly)
    default:
      return isDisk(key)
        ? { kind: 'disk', name: inTree.get(key) ?? key, ...isReadOnly, ...protocolOf(key, line) }
        : { kind: 'other', name: key }
  }
}

function limitOf(value: YamlNode): Pick<Source, 'sizeGiB'> {
  const limit = nodeAt(value, 'sizeLimit')
  const sizeGiB = quantityGiB(textAt(value, 'sizeLimit') ?? '')
  return limit && sizeGiB !== undefined ? { sizeGiB: { value: sizeGiB, line: limit.line } } : {}
}

/** Drivers that hand over secrets and certificates and keep nothing. */
const ofSecrets: ReadonlySet<string> = new Set(['secrets-store.csi.k8s.io', 'csi.cert-manager.io', 'csi.spiffe.io'])
const csi = (driver: string, isReadOnly: Pick<Source, 'isReadOnly'>): Source =>
  ofSecrets.has(driver) ? { kind: 'secret' } : { kind: 'disk', name: driver, ...isReadOnly }

/** Types that lead to storage outside of the pod, some of them long gone from Kubernetes. */
const disks: ReadonlySet<string> = new Set(
  'nfs iscsi fc flexVolume flocker quobyte scaleIO storageos photonPersistentDisk local'.split(' '),
)
const isDisk = (key: string) => inTree.has(key) || disks.has(key)

function protocolOf(key: string, line: number): Pick<Source, 'protocol'> {
  return key === 'nfs' || key === 'iscsi' || key === 'fc' ? { protocol: { value: key, line } } : {}
}

function projected(value: YamlNode): 'secret' | 'config' | 'other' {
  const kinds = itemsOf(nodeAt(value, 'sources')).flatMap((source) => entriesOf(source).map(({ key }) => key))
  if (kinds.includes('secret')) return 'secret'
  return kinds.includes('configMap') ? 'config' : 'other'
}
