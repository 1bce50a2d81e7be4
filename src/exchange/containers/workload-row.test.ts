import { expect, test } from 'vitest'
import type { ContainerUse, Mount, WorkloadUse } from './container-use.ts'
import { workloadRow } from './workload-row.ts'

const named = (target: string, name = 'hold'): Mount => ({ kind: 'named', name, target, line: 4 })
const bind = (name: string, target: string): Mount => ({ kind: 'bind', name, target, line: 4 })
const emptyDir = (target: string): Mount => ({ kind: 'empty-dir', target, line: 4 })

function row(
  image: string | undefined,
  mounts: readonly Mount[] = [],
  more: Partial<ContainerUse> = {},
  use: Partial<WorkloadUse> = {},
) {
  const container: ContainerUse = {
    name: 'ship',
    line: 1,
    ...(image !== undefined && { image: { value: image, line: 2 } }),
    mounts,
    environmentNames: [],
    ...more,
  }
  return workloadRow({ name: 'ship', line: 1, containers: [container], ...use }, 0, [
    'ship:',
    ' image',
    '',
    ' - hold:/x',
  ])
}

test.each<[string, readonly Mount[], string | undefined]>([
  ['postgres:16', [named('/var/lib/postgresql/data')], 'stateful'],
  ['postgres:16', [], 'stateful'],
  ['docker.io/library/mysql:8', [named('/var/lib/mysql/')], 'stateful'],
  ['registry.example/library/mongo:7', [], 'stateful'],
  ['elasticsearch:8.1', [emptyDir('/usr/share/elasticsearch/data')], 'stateful'],
  ['maker/docker-elasticsearch-kubernetes:5', [emptyDir('/data')], 'stateful'],
  ['maker/percona_xtradb_cluster:beta', [], 'stateful'],
  ['bitnami/redis-cluster', [named('/bitnami/redis/data')], 'stateful'],
  ['linuxserver/wireguard', [bind('/opt/wg', '/config'), bind('/lib/modules', '/lib/modules')], 'stateful'],
  ['maker/app', [named('/uploads')], 'stateful'],
  ['maker/app', [bind('./data', '/data')], 'stateful'],
  ['redis', [], undefined],
  ['dpage/pgadmin4', [], undefined],
  ['nginx', [{ kind: 'claim', name: 'site', target: '/usr/share/nginx/html', line: 4 }], undefined],
  ['maker/app', [bind('./odd', '/odd')], undefined],
  ['${IMAGE}', [], undefined],
  ['maker/mongo-exporter', [], 'stateless'],
  ['maker/wildfly-mysql-javaee', [], 'stateless'],
  ['nginx', [{ ...bind('./nginx.conf', '/etc/nginx/nginx.conf'), isReadOnly: true }], 'stateless'],
  ['nginx', [{ ...named('/var/www/html'), isOthers: true }], 'stateless'],
  ['memcached', [], 'stateless'],
  ['node:20', [bind('.', '/app'), { kind: 'anonymous', target: '/app/node_modules', line: 4 }], 'stateless'],
  ['maker/app', [named('/code/target', 'build-cache')], 'stateless'],
  ['maker/agent', [bind('/', '/host'), bind('/var/run/docker.sock', '/var/run/docker.sock')], 'stateless'],
  ['maker/app', [], 'stateless'],
])('%s with %j is %s', (image, mounts, state) => {
  expect(row(image, mounts).workload.state).toBe(state)
})

test('what nobody can tell is asked about and stays unanswered', () => {
  const { workload, notes } = row('redis')
  expect(workload).not.toHaveProperty('state')
  expect(notes).toEqual([expect.objectContaining({ asks: 'workloads[0].state', says: expect.stringMatching(/\?/) })])
})

test('the state says why', () => {
  const { understood } = row('postgres:16', [named('/var/lib/postgresql/data')])
  expect(understood.find(({ trait }) => trait === 'workloads[0].state')).toEqual({
    trait: 'workloads[0].state',
    value: 'stateful',
    line: 4,
    text: '- hold:/x',
    isInferred: true,
    because: 'The image postgres:16 keeps data at /var/lib/postgresql/data; the named volume hold is mounted there.',
  })
})

test.each<[string, readonly Mount[], true | undefined, RegExp]>([
  ['elasticsearch:8.1', [], true, /writable layer/],
  ['postgres:16', [], undefined, /anonymous volume/],
  ['postgres:16', [{ kind: 'anonymous', target: '/var/lib/postgresql/data', line: 4 }], undefined, /without a name/],
  ['postgres:16', [emptyDir('/var/lib/postgresql/data')], undefined, /emptyDir.*gone when the pod is/],
  ['postgres:16', [{ kind: 'memory', target: '/var/lib/postgresql/data', line: 4 }], undefined, /memory.*next restart/],
  ['postgres:17', [named('/var/lib/postgresql')], undefined, /does not hold it/],
  ['maker/postgres', [], undefined, /writable layer, or into an anonymous volume/],
])('%s with %j loses its data, and where to is told', (image, mounts, layer, says) => {
  const { workload, notes } = row(image, mounts)
  expect(workload.writesToContainerLayer).toBe(layer)
  expect(notes.map((note) => note.says)).toEqual([expect.stringMatching(says)])
})

test.each([
  ['postgres:17', '/var/lib/postgresql/data', 0],
  ['postgres:18', '/var/lib/postgresql', 0],
  ['postgres', '/var/lib/postgresql/data', 1],
  ['postgres:alpine', '/var/lib/postgresql', 1],
])('%s with a volume at %s gives %d warnings about its version', (image, target, count) => {
  expect(row(image, [named(target)]).notes.filter(({ says }) => says.includes('no version'))).toHaveLength(count)
})

test.each([
  [['redis-server', '--appendonly', 'yes'], 'stateful'],
  [['redis-server', '--save', ''], 'stateless'],
  [['redis-server --save 60 1'], 'stateful'],
  [['redis-server'], undefined],
])('redis run as %j is %s', (command, state) => {
  expect(row('redis:7', [], { command }).workload.state).toBe(state)
})

test.each([
  ['mongo', ['mongosh', '--host', 'db'], 'stateless'],
  ['postgres:16', ['/usr/bin/pg_dump'], 'stateless'],
  ['postgres:16', ['postgres', '-c', 'fsync=off'], 'stateful'],
])('%s run as %j is %s', (image, command, state) => {
  expect(row(image, [], { command }).workload.state).toBe(state)
})

test.each([
  ['db', 'maker/shop-postgres', undefined],
  ['web', 'maker/shop-postgres', 'stateless'],
  ['web-mysql', 'maker/web-mysql', 'stateless'],
])('a service %s of the unknown image %s is %s', (name, image, state) => {
  expect(row(image, [], { name }).workload.state).toBe(state)
})

test('a database that is built here and has no volume is asked about', () => {
  expect(row(undefined, [], { name: 'db', isBuilt: true }).workload.state).toBeUndefined()
})

test('the command may say where the data goes', () => {
  const mounts = [bind('./hold', '/hold')]
  expect(row('minio/minio', mounts, { command: ['server', '/hold'] }).workload).not.toHaveProperty(
    'writesToContainerLayer',
  )
  expect(row('minio/minio', mounts, { command: ['server /hold'] }).notes).toEqual([])
})

test('of several containers the one that keeps data decides', () => {
  const container = (name: string, image: string): ContainerUse => ({
    name,
    line: 1,
    image: { value: image, line: 2 },
    mounts: [],
    environmentNames: [],
  })
  const { workload } = row(undefined, [], {}, { containers: [container('proxy', 'nginx'), container('db', 'mysql:8')] })
  expect(workload).toMatchObject({ state: 'stateful', product: 'mysql', image: 'mysql:8', kind: 'database' })
})

test('claims tell access mode, size and class: the widest mode, the sum, the class that all agree on', () => {
  const claim = (name: string, target: string, sizeGiB: number, accessMode: 'RWO' | 'RWX'): Mount => ({
    kind: 'claim',
    name,
    target,
    line: 4,
    sizeGiB: { value: sizeGiB, line: 5 },
    accessMode: { value: accessMode, line: 6 },
    storageClass: { value: 'fast', line: 7 },
  })
  const mounts = [claim('a', '/data', 10, 'RWO'), claim('a', '/data', 10, 'RWO'), claim('b', '/uploads', 5, 'RWX')]
  expect(row('maker/app', mounts).workload).toMatchObject({ capacityGiB: 15, accessMode: 'RWX', storageClass: 'fast' })
})

test('memory and emptyDirs are scratch space, unless data lies there that should last', () => {
  expect(row('maker/app', [emptyDir('/tmp')]).workload.scratch).toBe(true)
  expect(row('mysql:8', [emptyDir('/var/lib/mysql')]).workload).not.toHaveProperty('scratch')
})
