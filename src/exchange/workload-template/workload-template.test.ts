import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { workload } from '../../advisor/plan/workload.ts'
import { read } from '../importers/workload-table/workload-table.ts'
import { readWorkbook } from '../importers/workload-table/workbook.ts'
import { templateColumns } from './template-columns.ts'
import { templateCsv, templateWorkbook } from './workload-template.ts'

const gb = 1e9 / 1024 ** 3
const mb = 1e6 / 1024 ** 2

const orders = {
  name: 'orders-db',
  image: 'postgres:16',
  kind: 'database',
  product: 'postgresql',
  orchestrator: 'kubernetes',
  os: 'linux',
  state: 'stateful',
  scratch: false,
  replicas: 3,
  accessMode: 'RWO',
  volumeMode: 'filesystem',
  survives: 'node',
  selfReplicating: true,
  recoveryPointHours: 0.25,
  iops: 20_000,
  readPercent: 70,
  throughputMiBps: 200 * mb,
  latency: 'low',
  capacityGiB: 500 * gb,
  growthPercentPerYear: 20,
  maxCostPerTBMonth: 60,
  features: ['snapshots', 'encryption-at-rest'],
  secrets: true,
  config: true,
  constraints: [{ key: 'disk', op: '==', values: ['nvme'] }],
}
const media = {
  name: 'media-library',
  kind: 'file-share',
  orchestrator: 'kubernetes',
  os: 'linux',
  state: 'stateful',
  scratch: false,
  replicas: 2,
  accessMode: 'RWX',
  volumeMode: 'filesystem',
  survives: 'zone',
  selfReplicating: false,
  recoveryPointHours: 24,
  iops: 500,
  throughputMiBps: 125 * mb,
  latency: 'relaxed',
  capacityGiB: 2048,
  growthPercentPerYear: 40,
  maxCostPerTBMonth: 25,
  features: ['expansion'],
  protocol: 'nfs',
  secrets: false,
  config: false,
}
const shop = {
  name: 'web-shop',
  image: 'shop/frontend:4.2',
  kind: 'web',
  orchestrator: 'swarm',
  os: 'linux',
  state: 'stateless',
  scratch: true,
  replicas: 6,
  secrets: true,
  config: true,
}

test.each([
  ['CSV', () => read(templateCsv())],
  ['a workbook', () => readWorkbook(templateWorkbook())],
])('the template as %s reads back as its examples, with nothing left over', (_, reading) => {
  const told = reading()
  expect(told).toMatchObject({ kind: 'read', ignored: [], plan: { currency: 'USD', workloads: [orders, media, shop] } })
  expect(told.kind === 'read' && told.table?.columns.every(({ unread, by }) => unread === 0 && by === 'heading')).toBe(
    true,
  )
})

test('every answer of a workload has its column', () => {
  const told = templateColumns.map(({ tells }) => tells)
  expect(Object.keys(workload.def.shape).filter((trait) => !told.includes(trait) && !isLeft.includes(trait))).toEqual(
    [],
  )
})

/** A setting that people notice in what runs, and do not plan. */
const isLeft = ['ioSizeKiB', 'writesToContainerLayer']

test.each([
  ['public/workloads.csv', () => new TextEncoder().encode(templateCsv())],
  ['public/workloads.xlsx', templateWorkbook],
])('%s is what the code makes; if not, run npx tsx scripts/templates.ts', async (file, make) => {
  expect(Buffer.compare(await readFile(file), make())).toBe(0)
})
