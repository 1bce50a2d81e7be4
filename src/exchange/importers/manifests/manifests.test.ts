import { expect, test } from 'vitest'
import { planSchema } from '../../../advisor/plan/plan.ts'
import { read } from './manifests.ts'

const reading = (text: string) => {
  const found = read(text)
  if (found.kind !== 'read') throw new Error(`${found.kind}: ${found.says}`)
  expect(planSchema.safeParse(found.plan).success).toBe(true)
  return found
}

const application = `# Source: harbour/templates/db.yaml
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: log-db}
spec:
  replicas: 3
  volumeClaimTemplates:
  - metadata: {name: data}
    spec: {storageClassName: fast, accessModes: [ReadWriteOnce], resources: {requests: {storage: 20Gi}}}
  template:
    spec:
      nodeSelector: {disk: ssd}
      containers:
      - name: db
        image: postgres:16
        env: [{name: POSTGRES_PASSWORD, value: anchor-rope}, {name: MODE, value: quiet}]
        volumeMounts: [{name: data, mountPath: /var/lib/postgresql/data}]
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: files}
spec:
  replicas: 2
  template:
    spec:
      volumes:
      - name: hold
        persistentVolumeClaim: {claimName: hold}
      - name: settings
        configMap: {name: settings}
      containers:
      - name: files
        image: example.com/harbour/files:1.2
        volumeMounts:
        - {name: hold, mountPath: /uploads}
        - {name: settings, mountPath: /etc/files}
---
kind: PersistentVolumeClaim
metadata: {name: hold}
spec: {accessModes: [ReadWriteMany], storageClassName: slow, resources: {requests: {storage: 2Ti}}}
---
kind: PersistentVolumeClaim
metadata: {name: nobodys}
spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
---
kind: StorageClass
metadata: {name: fast}
provisioner: driver.longhorn.io
---
kind: Secret
metadata: {name: keys}
stringData: {key: rope-ladder}
---
kind: Service
metadata: {name: files}
`

test('an application becomes rows: workloads with the claims of other documents, and claims that nobody mounts', () => {
  const { plan, source } = reading(application)
  expect(source).toBe('manifests')
  expect(plan.workloads).toMatchObject([
    {
      name: 'log-db',
      image: 'postgres:16',
      kind: 'database',
      product: 'postgresql',
      orchestrator: 'kubernetes',
      state: 'stateful',
      replicas: 3,
      accessMode: 'RWO',
      capacityGiB: 20,
      storageClass: 'fast',
      constraints: [{ key: 'disk', op: '==', values: ['ssd'] }],
    },
    {
      name: 'files',
      state: 'stateful',
      replicas: 2,
      accessMode: 'RWX',
      capacityGiB: 2048,
      storageClass: 'slow',
      config: true,
    },
    { name: 'nobodys', state: 'stateful', accessMode: 'RWO', capacityGiB: 1 },
  ])
  expect(plan.platform).toMatchObject({ orchestrator: 'kubernetes', onHand: ['longhorn'] })
})

test('every answer has its line; a row of a claim comes after those of workloads', () => {
  const { understood } = reading(application)
  const line = (trait: string) => understood.find((one) => one.trait === trait)?.line
  expect(line('workloads[0].image')).toBe(15)
  expect(line('workloads[0].replicas')).toBe(6)
  expect(line('workloads[1].capacityGiB')).toBe(40)
  expect(line('workloads[2].name')).toBe(43)
})

test('values of variables and Secrets are dropped and counted; what tells nothing is named', () => {
  const found = reading(application)
  expect(JSON.stringify(found)).not.toMatch(/anchor-rope|rope-ladder|quiet/)
  expect(found.notes.map(({ says }) => says)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^2 values of environment variables were left out/),
      expect.stringMatching(/^1 value of 1 Secret was left out/),
    ]),
  )
  expect(found.ignored.map(({ text }) => text)).toEqual(['Service files'])
})

const pods = (...names: readonly string[]) =>
  names
    .map((one) => {
      const [namespace = '', name = ''] = one.split('/')
      return `kind: Pod\nmetadata: {name: ${name}, namespace: ${namespace}}\nspec: {containers: [{name: a, image: "nginx:1"}]}\n`
    })
    .join('---\n')

test('one name in two namespaces is told apart', () => {
  expect(reading(pods('mole/web', 'pier/web', 'pier/api')).plan.workloads?.map(({ name }) => name)).toEqual([
    'mole/web',
    'pier/web',
    'api',
  ])
})

test('tables in the same paste are read, too', () => {
  const text = `${pods('mole/web')}\n$ kubectl get sc\nNAME   PROVISIONER\nfast   driver.longhorn.io\n`
  expect(reading(text).plan).toMatchObject({
    workloads: [{ name: 'web' }],
    platform: { storageClasses: [{ name: 'fast' }] },
  })
})

test.each<[string, string]>([
  [
    'a template with control lines',
    '{{- if .Values.on }}\napiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n{{- end }}',
  ],
  ['a template that happens to be YAML', 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web-{{cell}}\nspec: {}'],
  ['a template of a Secret', 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\ndata:\n  key: {{key}}'],
  ['a kustomization', 'resources:\n- deployment.yaml\n- ../base'],
  ['an overlay', 'namePrefix: dev-\nbases:\n- ../base'],
  ["a chart's description", 'apiVersion: v2\nname: harbour\ndescription: x\nversion: 1.2.0'],
  ['objects that tell nothing', 'apiVersion: v1\nkind: Service\nmetadata:\n  name: a'],
])('%s is declined with a word', (_, text) => {
  expect(read(text)).toMatchObject({ kind: 'declined', source: 'manifests' })
})

test('beside a template what is none is read', () => {
  const { plan, ignored } = reading(`kind: Pod\nmetadata:\n  name: web-{{cell}}\n---\n${pods('mole/web')}`)
  expect(plan.workloads?.map(({ name }) => name)).toEqual(['web'])
  expect(ignored).toMatchObject([{ line: 3, text: 'Pod' }])
})

test.each(['Good morning', 'services:\n  web:\n    image: nginx', 'kind: of blue'])('%j is not recognised', (text) => {
  expect(read(text).kind).toBe('unrecognised')
})
