import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyPlan, planSchema } from '../../../advisor/plan/plan.ts'
import { everyDamage, linesBegin, linesEnd, mixedWith, wordsBecome, type Damage } from '../../damage-fixture.ts'
import type { Reading } from '../../importer.ts'
import { busy, quickest } from '../../work-fixture.ts'
import { read as readHostLines } from '../host-lines/host-lines.ts'
import { read } from './kubectl.ts'

const isDeep = process.env['STOWAGE_DEEP'] === '1'
const seed = Number(process.env['STOWAGE_SEED'] ?? Date.now() % 2 ** 31)
const runs = isDeep ? 100_000 : 2_000

const nodes = `$ kubectl get nodes -o wide
NAME     STATUS   ROLES    AGE   VERSION               INTERNAL-IP   EXTERNAL-IP   OS-IMAGE             KERNEL-VERSION      CONTAINER-RUNTIME
quay-1   Ready    master   90d   v1.27.10-mirantis-1   10.1.0.1      <none>        Ubuntu 22.04.3 LTS   5.15.0-91-generic   docker://20.10.9
quay-2   Ready    <none>   90d   v1.27.10-mirantis-1   10.1.0.2      <none>        Ubuntu 22.04.3 LTS   5.15.0-91-generic   docker://20.10.9
`
const storage = `NAME             PROVISIONER          RECLAIMPOLICY   VOLUMEBINDINGMODE   ALLOWVOLUMEEXPANSION   AGE
fast (default)   driver.longhorn.io   Delete          Immediate           true                   8d
NAME    STATUS    VOLUME   CAPACITY   ACCESS MODES   STORAGECLASS   AGE
log-0   Bound     pvc-11   8Gi        RWO            fast           3d
log-1   Pending                                      fast           3d
`
const objects = `apiVersion: v1
kind: List
items:
- kind: StorageClass
  metadata: {name: slow, annotations: {storageclass.kubernetes.io/is-default-class: "true"}}
  provisioner: rbd.csi.ceph.com
- kind: Secret
  metadata: {name: keys}
  data: {one: c2VjcmV0LWFuY2hvci1yb3Bl}
- kind: PersistentVolumeClaim
  metadata: {name: log}
  spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 5Gi}}}
`
const json = `{"kind":"List","items":[{"kind":"StorageClass","metadata":{"name":"slow"},"provisioner":"csi.hpe.com"},
{"kind":"Secret","stringData":{"one":"secret-anchor-rope"}},
{"kind":"Node","metadata":{"name":"q"},"status":{"nodeInfo":{"kernelVersion":"5.4.0-1","osImage":"Ubuntu 20.04 LTS","containerRuntimeVersion":"docker://19.3.14"}}}]}`
const version = 'Client Version: v1.29.13\nKustomize Version: v5.0.4\nServer Version: v1.29.13-mate.116\n'
const mounts =
  'Filesystem Type Size Used Avail Use% Mounted on\n/dev/sdb1 xfs 80G 2.3G 77G 3% /var/lib/docker\n/dev/sda1 on / type ext4 (rw)\n'

const output = fc.constantFrom<string[]>(nodes, storage, objects, json, version, mounts)
const damage: fc.Arbitrary<Damage> = fc.oneof(
  ...everyDamage,
  mixedWith(output),
  linesBegin('> ', '\t', '12: ', '  ', '\ufeff', '| '),
  linesEnd('\r\n', '\r', '\u2028', '\n\n'),
  fc.constantFrom(/ {2,}/g, /:/g, /[{}]/g).map<Damage>((what) => (text) => text.replace(what, ' ')),
  wordsBecome(/kind|metadata|NAME|name/g, '__proto__', 'constructor', 'prototype', 'toString', '&a', '*a', '<<'),
)

const readers = [read, readHostLines]
const secret = /c2VjcmV0|anchor-rope/

test('no damage throws, shows a secret, changes the prototype of objects, or gives a plan that the schema refuses', () => {
  const before = Object.getOwnPropertyNames(Object.prototype).join()
  const census = { read: 0, declined: 0, unrecognised: 0 }
  fc.assert(
    fc.property(output, fc.array(damage, { minLength: 1, maxLength: 3 }), (text, damages) => {
      const damaged = damages.reduce((whole, change) => change(whole), text)
      for (const reader of readers) {
        const readings: Reading[] = []
        expect(quickest(() => readings.push(reader(damaged)), 200 * busy)).toBeLessThan(200 * busy)
        const reading = readings[0] ?? reader(damaged)
        census[reading.kind] += 1
        const { plan } = reading.kind === 'read' ? reading : { plan: emptyPlan }
        expect(planSchema.safeParse(plan).success).toBe(true)
        const shown = reading.kind === 'read' ? [...reading.understood, ...reading.ignored, ...reading.notes] : []
        expect(JSON.stringify(reading)).not.toMatch(secret)
        expect(shown.filter(({ text: excerpt }) => excerpt.length > 120)).toEqual([])
      }
    }),
    { seed, numRuns: runs },
  )
  console.info(`kubectl damage: seed ${String(seed)}, ${JSON.stringify(census)}`)
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before)
  expect(census.read).toBeGreaterThan(runs * 0.4) // of two readings each
}, 1_800_000)

test('an object that is cut or indented otherwise shows nothing of its secret', () => {
  for (let end = 0; end < objects.length; end += 1)
    for (const text of [objects.slice(0, end), objects.slice(end)])
      expect(JSON.stringify(read(text))).not.toMatch(secret)
})

test.each([
  ['rows', nodes.slice(28).split('\n').slice(1).join('\n').repeat(1500), 28],
  ['headers', 'NAME   STATUS   VOLUME\n'.repeat(20_000), 0],
  ['broken rows', 'quay-1   Ready\n'.repeat(30_000), 200],
  ['mounts', '/dev/sdb1 on /hold type xfs (rw)\n'.repeat(20_000), 0],
  ['one word', 'a'.repeat(1e6), 0],
  ['spaces', `NAME${' '.repeat(500_000)}STATUS`, 0],
  ['prompts', '$ kubectl get nodes\n'.repeat(40_000), 0],
])('half a megabyte of %s is read in linear time', (_, text) => {
  const whole = `${nodes}${text}`
  expect(quickest(() => readers.forEach((reader) => reader(whole)), 3000)).toBeLessThan(3000)
})
