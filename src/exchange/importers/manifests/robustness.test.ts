import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyPlan, planSchema } from '../../../advisor/plan/plan.ts'
import { everyDamage, linesBegin, linesEnd, place, wordsBecome, type Damage } from '../../damage-fixture.ts'
import type { Reading } from '../../importer.ts'
import { busy, quickest } from '../../work-fixture.ts'
import { read as readKubectl } from '../kubectl/kubectl.ts'
import { read } from './manifests.ts'

const isDeep = process.env['STOWAGE_DEEP'] === '1'
const seed = Number(process.env['STOWAGE_SEED'] ?? Date.now() % 2 ** 31)
const runs = isDeep ? 100_000 : 2_000

const workload = (kind: string, name: string) => `apiVersion: apps/v1
kind: ${kind}
metadata:
  name: ${name}
spec:
  replicas: 3
  volumeClaimTemplates:
  - metadata: {name: data}
    spec: {storageClassName: fast, accessModes: [ReadWriteOnce], resources: {requests: {storage: 20Gi}}}
  template:
    spec:
      affinity: &where
        nodeAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            nodeSelectorTerms:
            - matchExpressions: [{key: disk, operator: In, values: [ssd]}]
      volumes:
      - {name: hold, persistentVolumeClaim: {claimName: hold}}
      - {name: cache, emptyDir: {medium: Memory}}
      containers:
      - name: db
        image: postgres:16
        env:
        - {name: POSTGRES_PASSWORD, value: anchor-rope}
        ports: [{containerPort: 5432}]
        volumeMounts:
        - {name: data, mountPath: /var/lib/postgresql/data}
        - {name: hold, mountPath: /uploads}
`
const rest = `---
kind: Secret
metadata: {name: keys}
data: {one: anchor-rope}
---
kind: PersistentVolumeClaim
metadata: {name: hold}
spec: {accessModes: [ReadWriteMany], resources: {requests: {storage: 2Ti}}}
`
const json = JSON.stringify({
  kind: 'List',
  items: [
    {
      kind: 'Deployment',
      metadata: { name: 'web' },
      spec: {
        template: {
          spec: {
            containers: [{ name: 'web', image: 'nginx:1', env: [{ name: 'KEY', value: 'anchor-rope' }] }],
          },
        },
      },
    },
    { kind: 'Secret', metadata: { name: 'keys' }, stringData: { one: 'anchor-rope' } },
  ],
})

/** Objects as nobody writes them: any value in any place. */
const scalar = fc.oneof(
  fc.constantFrom(
    '',
    '~',
    '{}',
    '[]',
    'hold',
    'data',
    'postgres:16',
    '*where',
    '{{x}}',
    '-1',
    '1e99',
    '"a',
    '!!binary x',
    '|',
  ),
  fc.string({ maxLength: 12 }),
)
const line = fc
  .tuple(
    fc.integer({ min: 0, max: 8 }),
    fc.constantFrom('- ', ''),
    fc.constantFrom(
      ...'kind metadata name spec template containers image volumes volumeMounts mountPath emptyDir'.split(' '),
    ),
    scalar,
  )
  .map(([depth, dash, key, value]) => `${'  '.repeat(depth)}${dash}${key}: ${value}`)
const generated = fc.array(line, { maxLength: 25 }).map((lines) => `kind: Pod\n${lines.join('\n')}\n`)

const whole = fc.constantFrom<string[]>(workload('StatefulSet', 'log') + rest, workload('CronJob', 'job'), json)
const lines = (text: string) => text.split('\n')
const damage: fc.Arbitrary<Damage> = fc.oneof(
  ...everyDamage,
  place.map<Damage>(
    (share) => (text) =>
      lines(text)
        .slice(Math.floor(share * lines(text).length))
        .join('\n'),
  ),
  fc.tuple(place, place).map<Damage>(([a, b]) => (text) => {
    const all = lines(text)
    return all.toSpliced(Math.floor(a * all.length), 1, all[Math.floor(b * all.length)] ?? '').join('\n')
  }),
  linesBegin('> ', '  ', '\t', '12: '),
  linesEnd('\r\n', '\r', '\n\n'),
  wordsBecome(/metadata|spec|name/g, '__proto__', 'constructor', 'toString', '<<', '&a', '? '),
  fc.constantFrom(/:/g, /[{}]/g, /"/g, /- /g).map<Damage>((what) => (text) => text.replace(what, '')),
)
const damaged = fc
  .tuple(whole, fc.array(damage, { minLength: 1, maxLength: 3 }))
  .map(([text, damages]) => damages.reduce((so, change) => change(so), text))

test('no damage throws, shows a secret, changes the prototype of objects, or gives a plan that the schema refuses', () => {
  const before = Object.getOwnPropertyNames(Object.prototype).join()
  const census = { read: 0, declined: 0, unrecognised: 0 }
  fc.assert(
    fc.property(fc.oneof({ arbitrary: damaged, weight: 3 }, generated), (text) => {
      for (const reader of [read, readKubectl]) {
        const readings: Reading[] = []
        expect(quickest(() => readings.push(reader(text)), 200 * busy)).toBeLessThan(200 * busy)
        const reading = readings[0] ?? reader(text)
        census[reading.kind] += 1
        expect(planSchema.safeParse(reading.kind === 'read' ? reading.plan : emptyPlan).success).toBe(true)
        expect(JSON.stringify(reading)).not.toContain('anchor-rope')
      }
    }),
    { seed, numRuns: runs },
  )
  console.info(`manifests damage: seed ${String(seed)}, ${JSON.stringify(census)}`)
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before)
  expect(census.read).toBeGreaterThan(runs * 0.3)
}, 3_600_000)

test.each<[string, string, number]>([
  [
    '200 workloads',
    Array.from({ length: 200 }, (_, at) => workload('StatefulSet', `log-${at}`)).join('---\n') + rest,
    1500,
  ],
  ['a megabyte of objects', `${workload('Deployment', 'a')}---\n`.repeat(1050), 2000],
  [
    'aliases of aliases',
    `kind: Pod\na: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghij'
      .split('')
      .map((name, at) => `${name}: &${name} [${`*${'abcdefghij'[at]}, `.repeat(9)}]`)
      .join('\n')}\n`,
    500,
  ],
  ['braces', `kind: Pod\nmetadata: ${'{a: '.repeat(30_000)}`, 1000],
  ['cut JSON', `{"kind": "Pod", "x": ${'[{"a": '.repeat(20_000)}`, 1000],
])('%s: read in time', (_, text, limit) => {
  expect(quickest(() => read(text), limit)).toBeLessThan(limit)
})
