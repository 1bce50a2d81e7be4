import { entriesOf, entryAt, itemsOf, nodeAt, textAt, textOf, yesNoOf, type YamlNode } from '../../yaml/yaml-node.ts'
import type { Ignored } from '../../importer.ts'
import { metadataOf, seenAt, type KubeObject } from './objects.ts'
import type { ClaimSeen, ClassSeen, ClusterSeen, NodeSeen, Seen, VolumeSeen } from './seen.ts'

/** Kinds that this file reads; workloads are none of them. */
export const clusterKinds: ReadonlySet<string> = new Set([
  'Node',
  'StorageClass',
  'PersistentVolume',
  'PersistentVolumeClaim',
])

/** What the objects of a cluster show; whatever else there is among them is left to others. */
export function objectsSeen(
  objects: readonly KubeObject[],
  lines: readonly string[],
): ClusterSeen & { readonly ignored: readonly Ignored[] } {
  const of = (kind: string) => objects.filter((one) => one.kind === kind)
  const nodes = of('Node').map((object) => nodeOf(object, lines))
  const isTold = nodes.some(isWhole)
  const cut = isTold ? nodes.filter((node) => !isWhole(node)) : []
  const classes = of('StorageClass')
  return {
    nodes: nodes.filter((node) => !cut.includes(node)),
    classes: classes.flatMap((object) => classOf(object, lines)),
    claims: of('PersistentVolumeClaim').flatMap((object) => claimOf(object, lines)),
    volumes: of('PersistentVolume').flatMap((object) => volumeOf(object, lines)),
    ignored: [
      ...cut.map(({ line, text }) => ({ line, text: text.trim(), why: 'This node was cut: half of it is missing.' })),
      ...classes
        .filter((object) => classOf(object, lines).length === 0)
        .map(({ line }) => ({
          line,
          text: (lines[line - 1] ?? '').trim(),
          why: 'A class without name or provisioner: it was cut, or is not filled in yet.',
        })),
    ],
  }
}

const isWhole = ({ kernel, osImage, runtime }: NodeSeen) => Boolean(kernel && osImage && runtime)

/** `{ [name]: value }`, or nothing where there is no value. */
function given<Name extends string, Value>(name: Name, value: Value | undefined): { [K in Name]?: Value } {
  const found: { [K in Name]?: Value } = {}
  if (value !== undefined) found[name] = value
  return found
}

function nodeOf({ node, line }: KubeObject, lines: readonly string[]): NodeSeen {
  const info = (key: string) => seenAt(lines, node, 'status', 'nodeInfo', key)
  const label = (...names: readonly string[]) =>
    names.map((name) => seenAt(lines, node, 'metadata', 'labels', name)).find(Boolean)
  return {
    line,
    text: lines[line - 1] ?? '',
    ...given('kubelet', info('kubeletVersion')),
    ...given('osImage', info('osImage')),
    ...given('kernel', info('kernelVersion')),
    ...given('runtime', info('containerRuntimeVersion')),
    ...given('arch', info('architecture')),
    ...given('system', info('operatingSystem')),
    ...given('provider', seenAt(lines, node, 'spec', 'providerID')),
    ...given('zone', label('topology.kubernetes.io/zone', 'failure-domain.beta.kubernetes.io/zone')),
    ...given('region', label('topology.kubernetes.io/region', 'failure-domain.beta.kubernetes.io/region')),
  }
}

const texts = (node: YamlNode | undefined) => itemsOf(node).flatMap((item) => textOf(item) ?? [])

function classOf({ node }: KubeObject, lines: readonly string[]): ClassSeen[] {
  const name = seenAt(lines, node, 'metadata', 'name')
  const provisioner = seenAt(lines, node, 'provisioner')
  if (!name || !provisioner) return []
  const isDefault = metadataOf(node, 'annotations', [
    'storageclass.kubernetes.io/is-default-class',
    'storageclass.beta.kubernetes.io/is-default-class',
  ])
  return [
    {
      name,
      provisioner,
      isDefault: isDefault === 'true',
      mountOptions: texts(nodeAt(node, 'mountOptions')),
      ...given('reclaimPolicy', textAt(node, 'reclaimPolicy')),
      ...given('volumeBindingMode', textAt(node, 'volumeBindingMode')),
      ...given('allowVolumeExpansion', yesNoOf(nodeAt(node, 'allowVolumeExpansion'))),
    },
  ]
}

/** What a claim, or the template of one, asks for. */
export function askedFor(node: YamlNode): Pick<ClaimSeen, 'modes' | 'capacity' | 'storageClass' | 'volumeMode'> {
  // Before 1.6 the class stood in an annotation only: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class
  const storageClass =
    textAt(node, 'spec', 'storageClassName') ??
    metadataOf(node, 'annotations', [
      'volume.beta.kubernetes.io/storage-class',
      'volume.alpha.kubernetes.io/storage-class',
    ])
  return {
    modes: texts(nodeAt(node, 'spec', 'accessModes')),
    ...given('capacity', textAt(node, 'spec', 'resources', 'requests', 'storage')),
    ...given('storageClass', storageClass),
    ...given('volumeMode', textAt(node, 'spec', 'volumeMode')),
  }
}

function claimOf(object: KubeObject, lines: readonly string[]): ClaimSeen[] {
  const name = seenAt(lines, object.node, 'metadata', 'name') ?? seenAt(lines, object.node, 'metadata', 'generateName')
  return name ? [{ name, ...askedFor(object.node), ...given('namespace', object.namespace) }] : []
}

/** The types that Kubernetes once had built in, and what a class called each. */
export const inTree: ReadonlyMap<string, string> = new Map([
  ['awsElasticBlockStore', 'kubernetes.io/aws-ebs'],
  ['azureDisk', 'kubernetes.io/azure-disk'],
  ['azureFile', 'kubernetes.io/azure-file'],
  ['cephfs', 'kubernetes.io/cephfs'],
  ['cinder', 'kubernetes.io/cinder'],
  ['gcePersistentDisk', 'kubernetes.io/gce-pd'],
  ['glusterfs', 'kubernetes.io/glusterfs'],
  ['portworxVolume', 'kubernetes.io/portworx-volume'],
  ['rbd', 'kubernetes.io/rbd'],
  ['vsphereVolume', 'kubernetes.io/vsphere-volume'],
])

function driverOf(node: YamlNode, lines: readonly string[]): Seen | undefined {
  const csi = seenAt(lines, node, 'spec', 'csi', 'driver')
  if (csi) return csi
  for (const { key, line } of entriesOf(nodeAt(node, 'spec'))) {
    const value = key === 'nfs' ? 'nfs' : inTree.get(key)
    if (value !== undefined) return { value, line, text: lines[line - 1] ?? '' }
  }
  return undefined
}

function volumeOf({ node }: KubeObject, lines: readonly string[]): VolumeSeen[] {
  const name = seenAt(lines, node, 'metadata', 'name')
  if (!name) return []
  const { capacity: _, ...asked } = askedFor(node)
  const claim = textAt(node, 'spec', 'claimRef', 'name')
  const namespace = textAt(node, 'spec', 'claimRef', 'namespace')
  return [
    {
      name,
      ...asked,
      ...given('capacity', textAt(node, 'spec', 'capacity', 'storage')),
      ...given('claim', claim === undefined ? undefined : `${namespace ?? 'default'}/${claim}`),
      ...given('driver', driverOf(node, lines)),
      mountOptions: texts(entryAt(node, 'spec', 'mountOptions')?.value),
    },
  ]
}
