import { expect, test } from 'vitest'
import { readInput } from '../read-input.ts'
import { mergeInputs } from './merge-inputs.ts'
import type { MergeInput } from './merged.ts'

function input(name: string, text: string): MergeInput {
  const reading = readInput(text)
  if (reading.kind !== 'read') throw new Error(`${name}: ${reading.says}`)
  return { name, text, reading }
}

const merge = (files: Readonly<Record<string, string>>) =>
  mergeInputs(Object.entries(files).map(([name, text]) => input(name, text)))

const base = `services:
  db:
    image: postgres:16
    command: [postgres]
    environment: [A=1, B=2]
    volumes:
      - hold:/var/lib/postgresql/data
      - ./init:/docker-entrypoint-initdb.d
  web:
    image: nginx
    deploy: {replicas: 2}
`

test('of Compose files the later one counts, and what differs is told with both lines', () => {
  const later =
    'services:\n  db:\n    image: postgres:17\n  web:\n    deploy: {replicas: 4}\n  more:\n    image: redis\n'
  const { plan, conflicts, understood, inputs } = merge({ 'a.yml': base, 'b.yml': later })
  expect(plan.workloads).toEqual([
    { name: 'db', image: 'postgres:17', kind: 'database', product: 'postgresql', state: 'stateful' },
    { name: 'web', image: 'nginx', kind: 'web', state: 'stateless', replicas: 4 },
    { name: 'more', image: 'redis', kind: 'cache', product: 'redis' },
  ])
  expect(conflicts).toEqual([
    {
      trait: 'workloads[0].image',
      values: [
        { value: 'postgres:16', input: 'a.yml', line: 3, text: 'image: postgres:16' },
        { value: 'postgres:17', input: 'b.yml', line: 3, text: 'image: postgres:17' },
      ],
      kept: 'postgres:17',
      because: expect.stringContaining('later'),
    },
    expect.objectContaining({ trait: 'workloads[1].replicas', kept: 4 }),
  ])
  expect(understood.find(({ trait }) => trait === 'workloads[1].image')).toMatchObject({ input: 'a.yml', line: 10 })
  expect(understood.find(({ trait }) => trait === 'workloads[1].replicas')).toMatchObject({ input: 'b.yml', line: 5 })
  expect(inputs.map(({ source }) => source)).toEqual(['compose', 'compose'])
})

test.each<[string, string, number]>([
  ['a volume at the same place is replaced', 'volumes: [other:/var/lib/postgresql/data]', 0],
  ['a volume elsewhere is added', 'volumes: [other:/hold]', 0],
  ['!override replaces all of them', 'volumes: !override [other:/hold]', 0],
  ['!reset takes them all away', 'volumes: !reset []', 1],
])('%s', (_, body, lost) => {
  const { notes } = merge({ 'a.yml': base, 'b.yml': `services:\n  db:\n    ${body}\n` })
  expect(notes.filter(({ says }) => says.startsWith('db:'))).toHaveLength(lost)
})

test('variables of both files are counted once each', () => {
  const { notes } = merge({ 'a.yml': base, 'b.yml': 'services:\n  db:\n    environment: {B: 3, C: 4}\n' })
  expect(notes.map(({ says }) => says)).toContain('3 values of environment variables were left out.')
})

test('a claim in another file belongs to the workload that mounts it', () => {
  const claim = `apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: hold}
spec:
  accessModes: [ReadWriteMany]
  resources: {requests: {storage: 5Gi}}
`
  const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: {name: site}
spec:
  template:
    spec:
      containers:
        - name: site
          image: wordpress:6
          volumeMounts: [{name: v, mountPath: /var/www/html}]
      volumes: [{name: v, persistentVolumeClaim: {claimName: hold}}]
`
  const { plan, understood } = merge({ 'claim.yaml': claim, 'site.yaml': deployment })
  expect(plan.workloads).toEqual([
    expect.objectContaining({ name: 'site', state: 'stateful', accessMode: 'RWX', capacityGiB: 5 }),
  ])
  expect(understood.find(({ trait }) => trait === 'workloads[0].image')).toMatchObject({ input: 'site.yaml', line: 9 })
})

test('files of several kinds become one plan: rows of one name are one row, answers that differ are told', () => {
  const node = 'Server Version: 20.10.9\nStorage Driver: overlay2\n Backing Filesystem: xfs\nKernel Version: 5.4.0-1\n'
  const pod =
    'apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: db}\nspec:\n  replicas: 3\n  template:\n    spec:\n      containers: [{name: db, image: "postgres:15"}]\n'
  const { plan, conflicts } = merge({ 'node.txt': node, 'stack.yml': base, 'pod.yaml': pod })
  expect(plan.nodePools).toHaveLength(1)
  expect(plan.workloads?.map(({ name }) => name)).toEqual(['db', 'web'])
  expect(plan.workloads?.[0]).toMatchObject({ image: 'postgres:16', replicas: 3 })
  expect(conflicts).toEqual([
    expect.objectContaining({
      trait: 'workloads[0].image',
      kept: 'postgres:16',
      values: [
        expect.objectContaining({ input: 'stack.yml', line: 3 }),
        expect.objectContaining({ input: 'pod.yaml', line: 8 }),
      ],
    }),
  ])
})

test('two machines stay two kinds of node, and their lines keep their file', () => {
  const node = (kernel: string) => `Server Version: 20.10.9\nStorage Driver: overlay2\nKernel Version: ${kernel}\n`
  const { plan, understood } = merge({ 'one.txt': node('5.4.0-1'), 'two.txt': node('5.15.0-2') })
  expect(plan.nodePools?.map(({ kernel }) => kernel)).toEqual(['5.4.0-1', '5.15.0-2'])
  expect(understood.find(({ trait }) => trait === 'nodePools[1].kernel')).toMatchObject({ input: 'two.txt', line: 3 })
})
