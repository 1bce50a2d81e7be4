import { expect, test } from 'vitest'
import { planSchema } from '../../../advisor/plan/plan.ts'
import { read } from './kubectl.ts'
import { objectsIn } from './objects.ts'

const reading = (text: string) => {
  const found = read(text)
  if (found.kind !== 'read') throw new Error(`${found.kind}: ${found.says}`)
  expect(planSchema.safeParse(found.plan).success).toBe(true)
  return found
}

const node = (name: string, os: string, kernel: string, zone = 'west-1a') => `- apiVersion: v1
  kind: Node
  metadata:
    name: ${name}
    labels:
      topology.kubernetes.io/region: west-1
      topology.kubernetes.io/zone: ${zone}
  spec:
    providerID: aws:///${zone}/i-0a1b2c
  status:
    nodeInfo:
      architecture: amd64
      containerRuntimeVersion: docker://20.10.9
      kernelVersion: ${kernel}
      kubeletVersion: v1.27.7-mirantis-1
      operatingSystem: linux
      osImage: ${os}
`
const nodes = `$ kubectl get nodes -o yaml
apiVersion: v1
items:
${node('quay-1', 'Ubuntu 22.04.3 LTS', '5.15.0-91-generic')}${node('quay-2', 'Ubuntu 22.04.3 LTS', '5.15.0-91-generic', 'west-1b')}kind: List
`

test('nodes as YAML tell more than their table: architecture, zones, the site', () => {
  const { plan, understood } = reading(nodes)
  expect(plan).toEqual({
    schema: 1,
    platform: { orchestrator: 'kubernetes', kubernetes: '1.27.7-mirantis-1', site: 'aws', region: 'west-1' },
    nodePools: [
      {
        nodes: 2,
        zones: 2,
        os: 'ubuntu',
        osVersion: '22.04',
        kernel: '5.15.0-91-generic',
        arch: 'amd64',
        engineVersion: '20.10.9',
      },
    ],
  })
  expect(understood.find(({ trait }) => trait === 'nodePools[0].kernel')).toMatchObject({
    line: 17,
    text: 'kernelVersion: 5.15.0-91-generic',
  })
})

test('a node that was cut is no kind of node of its own', () => {
  const lines = nodes.split('\n')
  for (let end = 22; end < lines.length; end += 1) {
    const { plan } = reading(lines.slice(0, end).join('\n'))
    expect(plan.nodePools).toHaveLength(1)
    expect(plan.nodePools?.[0]).toMatchObject({ kernel: '5.15.0-91-generic', os: 'ubuntu' })
  }
})

const classes = (count: number) =>
  JSON.stringify(
    {
      apiVersion: 'v1',
      items: Array.from({ length: count }, (_, at) => ({
        kind: 'StorageClass',
        metadata: {
          annotations: {
            'kubectl.kubernetes.io/last-applied-configuration': '{"kind":"StorageClass","metadata":{"name":"other"}}',
            'storageclass.beta.kubernetes.io/is-default-class': String(at === 1),
          },
          name: `class-${at}`,
        },
        provisioner: 'driver.longhorn.io',
        reclaimPolicy: 'Delete',
        allowVolumeExpansion: true,
      })),
      kind: 'List',
    },
    null,
    4,
  )

test('classes as JSON: the default is a text in an annotation, and the copy of the object counts for nothing', () => {
  const one = { provisioner: 'driver.longhorn.io', reclaimPolicy: 'Delete', allowVolumeExpansion: true }
  expect(reading(classes(2)).plan.platform).toEqual({
    orchestrator: 'kubernetes',
    onHand: ['longhorn'],
    storageClasses: [
      { name: 'class-0', ...one },
      { name: 'class-1', isDefault: true, ...one },
    ],
  })
})

test('JSON that is cut anywhere tells less, never something else', () => {
  const whole = reading(classes(3)).plan.platform?.storageClasses ?? []
  const text = classes(3)
  let told = 0
  for (let end = 1; end < text.length; end += 17) {
    const found = read(text.slice(0, end))
    if (found.kind !== 'read') continue
    const some = found.plan.platform?.storageClasses ?? []
    told += some.length
    some.forEach((one, at) => expect(whole[at]).toMatchObject(one))
  }
  expect(told).toBeGreaterThan(20)
})

test.each<[string, string, string[]]>([
  [
    'prompts, tables and sentences between objects',
    `Here is what we have:
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: {name: one}
mate@harbour:~$ kubectl get pods
NAME     READY   STATUS    RESTARTS   AGE
pump-0   1/1     Running   0          5d
mate@harbour:~$ kubectl get sc two -o yaml
kind: StorageClass
metadata:
  name: two`,
    ['StorageClass one', 'StorageClass two'],
  ],
  [
    'two JSON documents in a row',
    '{\n "kind": "Node",\n "metadata": {"name": "one"}\n}\n{\n "kind": "Node",\n "metadata": {"name": "two"}\n}',
    ['Node one', 'Node two'],
  ],
  [
    'lists within lists',
    '- kind: List\n  items:\n  - kind: PodList\n    items:\n    - {kind: Pod, metadata: {name: one}}',
    ['Pod one'],
  ],
  ['a quote', '> kind: Node\n> metadata:\n>   name: one', ['Node one']],
  ['a fence', 'Look:\n```yaml\nkind: Node\nmetadata:\n  name: one\n```\nOr so.', ['Node one']],
  ['what is no object', 'kind: of blue\nname: one', []],
])('%s', (_, text, expected) => {
  expect(objectsIn(text).objects.map(({ kind, name }) => `${kind} ${name}`)).toEqual(expected)
})

test('claims and volumes as YAML: the class of an annotation, the widest mode, the claim of a volume', () => {
  const { plan } = reading(`kind: PersistentVolumeClaim
metadata:
  name: log
  annotations: {volume.beta.kubernetes.io/storage-class: slow}
spec:
  accessModes: [ReadWriteOnce, ReadWriteMany]
  resources: {requests: {storage: 5Gi}}
---
kind: PersistentVolume
metadata: {name: pv-1}
spec:
  capacity: {storage: 7Gi}
  accessModes: [ReadWriteOncePod]
  claimRef: {namespace: mole, name: map}
  volumeMode: Block
  storageClassName: ""
  mountOptions: [nfsvers=4.1]
  nfs: {server: nas.example, path: /hold}
`)
  expect(plan.workloads).toEqual([
    {
      name: 'log',
      orchestrator: 'kubernetes',
      state: 'stateful',
      accessMode: 'RWX',
      capacityGiB: 5,
      storageClass: 'slow',
    },
    {
      name: 'map',
      orchestrator: 'kubernetes',
      state: 'stateful',
      accessMode: 'RWOP',
      volumeMode: 'block',
      capacityGiB: 7,
    },
  ])
  expect(plan.platform?.onHand).toEqual(['nfs-v4'])
})

test('what a Secret holds is counted, and shown nowhere', () => {
  const found = reading(`kind: Secret
metadata: {name: keys}
data: {one: cGFzc3dvcmQ=, two: aGVsbG8=}
stringData:
  three: anchor-rope
---
kind: StorageClass
metadata: {name: slow}
provisioner: driver.longhorn.io
---
kind: Service
metadata: {name: pump}
`)
  expect(JSON.stringify(found)).not.toMatch(/cGFzc3|aGVsbG8|anchor/)
  expect(found.notes[0]?.says).toMatch(/^3 values of 1 Secret/)
  expect(found.ignored.map(({ text }) => text)).toEqual(['Service pump'])
})
