import { expect, test } from 'vitest'
import type { Read } from '../../importer.ts'
import { read } from './compose.ts'

function reading(text: string): Read {
  const result = read(text)
  if (result.kind !== 'read') throw new Error(`${result.kind}: ${result.says}`)
  return result
}

const workloads = (text: string) => reading(text).plan.workloads ?? []
const service = (body: string) => workloads(`services:\n  ship:\n${body.replace(/^/gm, '    ')}\n`)[0]

test('a stack is read whole: rows, lines, reasons, remarks', () => {
  const text = `version: "3.8"
services:
  db:
    image: postgres:16
    environment:
      POSTGRES_PASSWORD: anchor
      POSTGRES_USER: mate
    volumes:
      - hold:/var/lib/postgresql/data
    secrets: [key]
    deploy:
      replicas: 1
      placement:
        constraints:
          - node.labels.disk == ssd
  web:
    build: .
    environment:
      - KEY=anchor
      - NOTHING
volumes:
  hold:
`
  const { plan, understood, notes, ignored, missing } = reading(text)
  expect(plan.workloads).toEqual([
    {
      name: 'db',
      image: 'postgres:16',
      kind: 'database',
      product: 'postgresql',
      state: 'stateful',
      orchestrator: 'swarm',
      replicas: 1,
      secrets: true,
      constraints: [{ key: 'node.labels.disk', op: '==', values: ['ssd'] }],
    },
    { name: 'web', state: 'stateless' },
  ])
  const lineOf = (trait: string) => understood.find((one) => one.trait === `workloads[0].${trait}`)?.line
  expect(['name', 'image', 'state', 'replicas', 'secrets', 'constraints'].map(lineOf)).toEqual([3, 4, 9, 12, 10, 15])
  expect(notes).toEqual([{ line: 3, text: 'db:', says: '3 values of environment variables were left out.' }])
  expect([ignored, missing]).toEqual([[], []])
  expect(JSON.stringify(reading(text))).not.toContain('anchor')
})

test.each<[string, string, object]>([
  ['a variable with a default', 'image: "postgres:${TAG:-16}"', { image: 'postgres:16', product: 'postgresql' }],
  ['a default inside a default', 'image: "${IMAGE:-mysql:${TAG:-8}}"', { image: 'mysql:8' }],
  ['a variable without one', 'image: "postgres:${TAG}"', { image: 'postgres:${TAG}', product: 'postgresql' }],
  [
    'the long syntax',
    'image: mysql:8\nvolumes:\n  - type: volume\n    source: hold\n    target: /var/lib/mysql',
    { state: 'stateful' },
  ],
  [
    'a volume without a name, long',
    'image: mysql:8\nvolumes: [{type: volume, target: /var/lib/mysql}]',
    { state: 'stateful' },
  ],
  ['a tilde', 'image: maker/app\nvolumes: ["~/hold:/data"]', { state: 'stateful' }],
  ['a drive of Windows', "image: maker/app\nvolumes: ['C:\\hold:C:\\data']", { os: 'windows' }],
  ['memory', 'image: maker/app\ntmpfs: /run', { state: 'stateless', scratch: true }],
  ['several in memory', 'image: maker/app\ntmpfs: ["/run:size=64m", /tmp]', { scratch: true }],
  ['configs', 'image: nginx\nconfigs: [{source: site}]', { config: true, state: 'stateless' }],
  ['the old scale', 'image: nginx\nscale: 3', { replicas: 3 }],
  ['a number of replicas that is a default', 'image: nginx\ndeploy: {replicas: "${N:-2}"}', { replicas: 2 }],
  [
    'a system asked for by a constraint',
    'image: nginx\ndeploy: {placement: {constraints: [node.platform.os == windows]}}',
    { os: 'windows' },
  ],
  ['a system named by the platform', 'image: nginx\nplatform: linux/arm64', { os: 'linux' }],
])('%s is understood', (_, body, expected) => {
  expect(service(body)).toMatchObject(expected)
})

test.each<[string, string, object]>([
  [
    'an NFS share',
    'driver: local\n    driver_opts: {type: nfs, o: "addr=ship,rw", device: ":/hold"}',
    { protocol: 'nfs', state: 'stateful' },
  ],
  ['a share over SMB', 'driver_opts: {type: cifs, device: //ship/hold}', { protocol: 'smb' }],
  ['memory', 'driver_opts: {type: tmpfs, device: tmpfs}', { state: 'stateless' }],
  [
    'a cluster volume',
    'driver: csi\n    x-cluster-spec: {access_mode: {scope: multi, sharing: all, mount_volume: {}}, capacity_range: {required_bytes: 20G}}',
    { capacityGiB: 20, accessMode: 'RWX', volumeMode: 'filesystem', state: 'stateful' },
  ],
  [
    'a cluster volume with one writer',
    'x-cluster-spec: {access_mode: {scope: multi, sharing: onewriter, block_volume: {}}}',
    { volumeMode: 'block' },
  ],
  [
    'a volume of a plugin with a size',
    'driver: netapp\n    driver_opts: {size: 10g}',
    { capacityGiB: 10, state: 'stateful' },
  ],
])('a volume that is declared as %s', (_, declaration, expected) => {
  const text = `services:\n  ship:\n    image: maker/app\n    volumes: [hold:/data]\nvolumes:\n  hold:\n    ${declaration}\n`
  expect(workloads(text)[0]).toMatchObject(expected)
})

test.each<[string, string, RegExp]>([
  ['extends', 'image: nginx\nextends: {file: base.yml, service: web}', /extends web of base.yml.*not followed/],
  ['profiles', 'image: nginx\nprofiles: [debug]', /only with the profile debug/],
  ['mode global', 'image: nginx\ndeploy: {mode: global}', /once on every node/],
  ['a constraint that is none', 'image: nginx\ndeploy: {placement: {constraints: ["ssd please"]}}', /no constraint/],
  ['a preference', 'image: nginx\ndeploy: {placement: {preferences: [{spread: node.labels.zone}]}}', /preference/],
  ['volumes_from', 'image: nginx\nvolumes_from: [other]', /not followed/],
])('%s is told', (_, body, says) => {
  const { notes, ignored } = reading(`services:\n  ship:\n${body.replace(/^/gm, '    ')}\n`)
  expect([...notes.map((note) => note.says), ...ignored.map(({ why }) => why)]).toEqual([expect.stringMatching(says)])
})

test('files that are included are named, not followed', () => {
  const { plan, ignored } = reading('include:\n  - base.yml\n  - path: more.yml\n')
  expect(plan).toEqual({ schema: 1 })
  expect(ignored.map(({ line, why }) => [line, /base|more/.exec(why)?.[0]])).toEqual([
    [2, 'base'],
    [3, 'more'],
  ])
})

test('a volume that two services write is told, and one that a proxy only serves is not its own', () => {
  const text = `services:
  app:
    image: wordpress:6
    volumes: [site:/var/www/html]
  web:
    image: nginx
    volumes: [site:/var/www/html]
`
  const { plan, notes } = reading(text)
  expect(plan.workloads?.map(({ state }) => state)).toEqual(['stateful', 'stateless'])
  expect(notes.map(({ says }) => says)).toEqual([expect.stringMatching(/site is mounted, writable, by app, web.*RWX/)])
})

test('the first format has no section', () => {
  expect(workloads('db:\n  image: mysql:5.5\nweb:\n  build: .\n  links: [db]\n').map(({ name }) => name)).toEqual([
    'db',
    'web',
  ])
})

test('anchors, merges and extension fields are resolved', () => {
  const text = `x-base: &base
  image: maker/app
  deploy: {replicas: 2}
services:
  a: {<<: *base}
  b:
    <<: *base
    image: nginx
`
  expect(workloads(text).map(({ image, replicas }) => [image, replicas])).toEqual([
    ['maker/app', 2],
    ['nginx', 2],
  ])
})

test('JSON as docker compose config prints it', () => {
  expect(
    workloads(
      '{"name":"x","services":{"db":{"image":"mongo:7","volumes":[{"type":"bind","source":"/hold","target":"/data/db"}]}}}',
    ),
  ).toEqual([{ name: 'db', image: 'mongo:7', kind: 'database', product: 'mongodb', state: 'stateful' }])
})

test('what stands before a fault is read, without the service that the fault cuts', () => {
  const { plan, ignored } = reading(
    'services:\n  a:\n    image: nginx\n  b:\n    image: mysql\n    volumes: [x\n  c:\n    image: y\n',
  )
  expect(plan.workloads?.map(({ name }) => name)).toEqual(['a'])
  expect(ignored[0]?.why).toMatch(/no YAML from here on/)
})

test('a paste between fences, quoted, with a prompt', () => {
  expect(
    workloads('> here:\n> ```yaml\n> $ cat stack.yml\n> services:\n>   a:\n>     image: nginx\n> ```\n'),
  ).toHaveLength(1)
})

test.each([
  ['a manifest', 'apiVersion: v1\nkind: Pod\nspec:\n  containers: [{image: nginx}]\n'],
  ['a pipeline', 'image: node:20\nservices:\n  - postgres:16\ntest:\n  script: [npm test]\n'],
  ['beans', 'services:\n  App\\:\n    resource: "../src/"\n'],
  ['values of a chart', 'image:\n  repository: nginx\n  tag: 1\nservices:\n  web:\n    port: 80\n'],
  ['prose', 'The image: a ship.\n'],
  ['nothing', ''],
])('%s is not taken for a Compose file', (_, text) => {
  expect(read(text).kind).toBe('unrecognised')
})

test.each([
  ['services:\n\t a:\n', /Line 2: .*tab/],
  ['services:\n{{- range .hosts }}\n  {{ .name }}:\n    image: x\n{{- end }}\n', /template/],
])('%j is declined with what is wrong and what to do', (text, says) => {
  expect(read(text)).toMatchObject({ kind: 'declined', says: expect.stringMatching(says) })
})

test('no value of an environment variable, no secret in a command or an address is shown', () => {
  const text = `services:
  ship:
    image: user:anchor@registry.example/x
    command: run --password anchor --token=anchor
    entrypoint: ["sh", "-c", "export KEY=anchor"]
    environment: {A: anchor, B: {c: anchor}}
    env_file: .env
    labels: {a: anchor}
    build: {context: ., args: {KEY: anchor}}
    healthcheck: {test: "curl -u mate:anchor x"}
secrets:
  key: {environment: anchor, content: anchor}
configs:
  site: {content: anchor}
`
  expect(JSON.stringify(reading(text))).not.toContain('anchor')
})
