import { expect, test } from 'vitest'
import { read } from './manifests.ts'

const one = (kind: string, container: string, volumes = '') => {
  const reading = read(
    `kind: ${kind}\nmetadata: {name: pump}\nspec:\n  template:\n    spec:\n      volumes: [${volumes}]\n      containers: [{name: pump, ${container}}]\n`,
  )
  if (reading.kind !== 'read') throw new Error(reading.says)
  const { state, kind: found } = reading.plan.workloads?.[0] ?? {}
  const asks = reading.notes.some((note) => note.asks === 'workloads[0].state')
  const told = reading.understood.filter(({ trait }) => trait === 'workloads[0].state').length
  expect(told).toBe(state === undefined ? 0 : 1)
  return [state, found, asks]
}
const mounted = (path: string) => `volumeMounts: [{name: v, mountPath: ${path}}]`

test.each<[string, string, string, string, unknown[]]>([
  [
    'a web server with a claim',
    'StatefulSet',
    `image: "nginx:1", ${mounted('/usr/share/nginx/html')}`,
    '{name: v, persistentVolumeClaim: {claimName: www}}',
    ['stateful', 'web', false],
  ],
  [
    'a web server with a claim to read',
    'Deployment',
    `image: "nginx:1", ${mounted('/usr/share/nginx/html')}`,
    '{name: v, persistentVolumeClaim: {claimName: www, readOnly: true}}',
    ['stateless', 'web', false],
  ],
  [
    'an unknown agent with a folder of the node',
    'DaemonSet',
    `image: "example.com/agent:1", ${mounted('/data')}`,
    '{name: v, hostPath: {path: /mnt/state}}',
    ['stateless', undefined, false],
  ],
  [
    'the same as a Deployment',
    'Deployment',
    `image: "example.com/agent:1", ${mounted('/data')}`,
    '{name: v, hostPath: {path: /mnt/state}}',
    ['stateful', undefined, false],
  ],
  [
    'a database on every node',
    'DaemonSet',
    `image: "mongo:7", ${mounted('/data/db')}`,
    '{name: v, hostPath: {path: /mnt/state}}',
    ['stateful', 'database', false],
  ],
  [
    'an unknown image that is called a database and listens like one',
    'Deployment',
    'image: "harbour/berths-db:1", ports: [{containerPort: 3306}]',
    '',
    ['stateful', 'database', false],
  ],
  [
    'an unknown image that listens like a database',
    'Deployment',
    'image: "harbour/berths:1", ports: [{containerPort: 5432}]',
    '',
    [undefined, undefined, true],
  ],
  [
    'a proxy of a database',
    'Deployment',
    'image: "harbour/sql-proxy:1", ports: [{containerPort: 3306}]',
    '',
    ['stateless', undefined, false],
  ],
  [
    'an unknown image that is called a database',
    'Deployment',
    'image: "harbour/berths-db:1"',
    '',
    [undefined, undefined, true],
  ],
  ['a job of that name', 'Job', 'image: "harbour/berths-db:1"', '', ['stateless', undefined, false]],
  [
    'an image named after an engine, with an emptyDir for its data',
    'Deployment',
    `image: "harbour/berths-influxdb-x:1", ${mounted('/data')}`,
    '{name: v, emptyDir: {}}',
    ['stateful', expect.any(String), false],
  ],
  [
    'an image named after an engine in passing',
    'Deployment',
    'image: "harbour/wildfly-mysql-web:1"',
    '',
    ['stateless', undefined, false],
  ],
])('%s', (_, kind, container, volumes, expected) => {
  expect(one(kind, container, volumes)).toEqual(expected)
})
