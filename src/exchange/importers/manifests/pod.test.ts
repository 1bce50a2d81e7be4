import { expect, test } from 'vitest'
import type { Mount } from '../../containers/container-use.ts'
import { objectsIn } from '../kubectl/objects.ts'
import { workloadUse } from './pod.ts'
import type { Claims } from './volumes.ts'

const claims: Claims = new Map([
  [
    '/hold',
    {
      sizeGiB: { value: 5, line: 90 },
      accessMode: { value: 'RWX', line: 91 },
      storageClass: { value: 'slow', line: 92 },
    },
  ],
  ['mole/hold', { sizeGiB: { value: 7, line: 95 } }],
])

const podUse = (text: string) => {
  const [object] = objectsIn(text).objects
  if (!object) throw new Error('no object')
  return workloadUse(object, claims)
}

const pod = (volume: string, mount = '') =>
  podUse(`kind: Pod
metadata: {name: pump}
spec:
  volumes:
  - name: hold
    ${volume}
  containers:
  - name: pump
    image: pump:1
    volumeMounts:
    - {name: hold, mountPath: /hold${mount}}
`).containers[0]?.mounts[0]

test.each<[string, string, Partial<Mount>]>([
  ['emptyDir', 'emptyDir: {}', { kind: 'empty-dir' }],
  ['emptyDir without braces', 'emptyDir:', { kind: 'empty-dir' }],
  ['no source', '', { kind: 'empty-dir' }],
  ['memory', 'emptyDir: {medium: Memory, sizeLimit: 512Mi}', { kind: 'memory', sizeGiB: { value: 0.5, line: 6 } }],
  [
    'a claim of another document',
    'persistentVolumeClaim: {claimName: hold}',
    { kind: 'claim', name: 'hold', sizeGiB: { value: 5, line: 90 }, accessMode: { value: 'RWX', line: 91 } },
  ],
  ['a claim of nowhere', 'persistentVolumeClaim: {claimName: other}', { kind: 'claim', name: 'other' }],
  [
    'a claim that is mounted read only',
    'persistentVolumeClaim: {claimName: other, readOnly: true}',
    { kind: 'claim', name: 'other', isReadOnly: true },
  ],
  [
    'a claim for the life of the pod',
    'ephemeral: {volumeClaimTemplate: {spec: {resources: {requests: {storage: 1Gi}}}}}',
    { kind: 'empty-dir', sizeGiB: { value: 1, line: 6 } },
  ],
  ['a path of the node', 'hostPath: {path: /var/log}', { kind: 'bind', name: '/var/log' }],
  ['a secret', 'secret: {secretName: keys}', { kind: 'secret' }],
  ['a ConfigMap', 'configMap: {name: settings}', { kind: 'config' }],
  ['a projected secret', 'projected: {sources: [{configMap: {}}, {secret: {}}]}', { kind: 'secret' }],
  ['a projected token', 'projected: {sources: [{serviceAccountToken: {}}]}', { kind: 'other' }],
  ['secrets by CSI', 'csi: {driver: secrets-store.csi.k8s.io}', { kind: 'secret' }],
  ['a CSI driver', 'csi: {driver: file.csi.azure.com}', { kind: 'disk', name: 'file.csi.azure.com' }],
  ['NFS', 'nfs: {server: nas, path: /x, readOnly: true}', { kind: 'disk', name: 'nfs', isReadOnly: true }],
  ['a disk of a cloud', 'gcePersistentDisk: {pdName: x}', { kind: 'disk', name: 'kubernetes.io/gce-pd' }],
  ['a type that is gone', 'flocker: {datasetName: x}', { kind: 'disk', name: 'flocker' }],
  ['the pod itself', 'downwardAPI: {}', { kind: 'other', name: 'downwardAPI' }],
])('%s', (_, volume, expected) => {
  expect(pod(volume)).toMatchObject({ target: '/hold', ...expected })
})

test('a mount may be read only where its volume is not, and one without a volume is nothing', () => {
  expect(pod('emptyDir: {}', ', readOnly: true')).toMatchObject({ isReadOnly: true })
  expect(pod('emptyDir: {}', ', name: other')).toMatchObject({ kind: 'other' })
})

const template = (spec: string) => `spec:
    template:
      spec:
        ${spec}
        containers: [{name: pump, image: "pump:1"}]`

test.each<[string, string, object]>([
  ['an old Deployment', `apiVersion: extensions/v1beta1\nkind: Deployment\nmetadata: {name: a}\n${template('')}`, {}],
  ['a DaemonSet', `kind: DaemonSet\nmetadata: {name: a}\n${template('')}`, { isPerNode: true }],
  ['a Job', `kind: Job\nmetadata: {name: a}\n${template('')}`, { isJob: true }],
  [
    'a CronJob',
    'kind: CronJob\nmetadata: {name: a}\nspec: {jobTemplate: {spec: {template: {spec: {containers: [{name: pump, image: "pump:1"}]}}}}}',
    { isJob: true },
  ],
  [
    'a ReplicationController with replicas',
    'kind: ReplicationController\nmetadata: {name: a}\nspec: {replicas: 3, template: {spec: {containers: [{name: pump, image: "pump:1"}]}}}',
    { replicas: { value: 3, line: 3 } },
  ],
])('%s', (_, text, expected) => {
  expect(podUse(text)).toMatchObject({
    name: 'a',
    orchestrator: { value: 'kubernetes' },
    containers: [{ name: 'pump', image: { value: 'pump:1' } }],
    ...expected,
  })
})

test('a number of replicas that is none is left out', () => {
  expect(podUse('kind: Deployment\nmetadata: {name: a}\nspec: {replicas: "many"}').replicas).toBeUndefined()
})

test('the claim of the pod comes from its own namespace first', () => {
  const text = (namespace: string) => `kind: Pod
metadata: {name: a, namespace: ${namespace}}
spec:
  volumes: [{name: hold, persistentVolumeClaim: {claimName: hold}}]
  containers: [{name: pump, volumeMounts: [{name: hold, mountPath: /hold}]}]`
  expect(podUse(text('mole')).containers[0]?.mounts[0]?.sizeGiB?.value).toBe(7)
  expect(podUse(text('pier')).containers[0]?.mounts[0]?.sizeGiB?.value).toBe(5)
})

test("a StatefulSet's templates take the place of volumes; the class may stand in an annotation; devices are blocks", () => {
  const found = podUse(`kind: StatefulSet
metadata: {name: a}
spec:
  volumeClaimTemplates:
  - metadata: {name: hold, annotations: {volume.beta.kubernetes.io/storage-class: fast}}
    spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Ti}}}
  - metadata: {name: raw}
    spec: {volumeMode: Block, storageClassName: ""}
  template:
    spec:
      volumes: [{name: hold, persistentVolumeClaim: {claimName: hold}}]
      containers:
      - name: pump
        volumeMounts: [{name: hold, mountPath: /data}]
        volumeDevices: [{name: raw, devicePath: /dev/raw}]
`)
  expect(found.containers[0]?.mounts).toEqual([
    {
      kind: 'claim',
      name: 'hold',
      target: '/data',
      line: 14,
      accessMode: { value: 'RWO', line: 6 },
      sizeGiB: { value: 1024, line: 6 },
      storageClass: { value: 'fast', line: 5 },
    },
    { kind: 'claim', name: 'raw', target: '/dev/raw', line: 15, volumeMode: { value: 'block', line: 8 } },
  ])
})

test('init containers, sidecars, commands, names of variables, secrets and configuration as files', () => {
  const found = podUse(`kind: Pod
metadata: {name: a}
spec:
  volumes: [{name: s, secret: {}}, {name: c, configMap: {}}]
  initContainers:
  - {name: first, image: busybox, command: [sh, -c], args: [true]}
  - {name: beside, image: busybox, restartPolicy: Always}
  containers:
  - name: pump
    env: [{name: PASSWORD, value: anchor}, {name: MODE}]
    volumeMounts: [{name: s, mountPath: /s}, {name: c, mountPath: /c}]
`)
  expect(found.containers.map(({ name, isInit, command }) => [name, isInit, command])).toEqual([
    ['pump', undefined, undefined],
    ['first', true, ['sh', '-c', 'true']],
    ['beside', undefined, undefined],
  ])
  expect(found.containers[0]?.environmentNames).toEqual(['PASSWORD', 'MODE'])
  expect(JSON.stringify(found)).not.toContain('anchor')
  expect(found).toMatchObject({ secrets: { value: true, line: 11 }, config: { value: true, line: 11 } })
})

const affinity = (terms: string) => `kind: Pod
metadata: {name: a}
spec:
  nodeSelector: {disk: ssd, kubernetes.io/os: windows}
  affinity:
    nodeAffinity:
      requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [${terms}]}
      preferredDuringSchedulingIgnoredDuringExecution:
      - {weight: 1, preference: {matchExpressions: [{key: zone, operator: NotIn, values: [b, c]}]}}
`
const term = '{matchExpressions: [{key: rank, operator: Gt, values: ["3"]}, {key: bay, operator: Exists}]}'

test('selectors and affinity are constraints, and the system has an answer of its own', () => {
  const found = podUse(affinity(term))
  expect(found.os).toEqual({ value: 'windows', line: 4 })
  expect(found.constraints?.map(({ value }) => value)).toEqual([
    { key: 'disk', op: '==', values: ['ssd'] },
    { key: 'rank', op: '>', values: ['3'] },
    { key: 'bay', op: 'exists' },
    { key: 'zone', op: 'not-in', values: ['b', 'c'], soft: true },
  ])
})

test('of several terms any may hold, so none is a constraint', () => {
  const keys = podUse(affinity(`${term}, {matchExpressions: [{key: isle, operator: Exists}]}`)).constraints
  expect(keys?.map(({ value }) => value.key)).toEqual(['disk', 'zone'])
})
