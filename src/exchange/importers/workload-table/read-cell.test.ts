import { expect, test } from 'vitest'
import { readCell } from './read-cell.ts'

const read = (meaning: string, text: string, unit?: string) =>
  readCell(text, { meaning, style: 'point', ...(unit !== undefined && { unit }) })

test.each<[meaning: string, cell: string, trait: string, value: unknown]>([
  ['name', 'orders', 'name', 'orders'],
  ['kind', 'Datenbank', 'kind', 'database'],
  ['kind', 'Message Queue', 'kind', 'queue'],
  ['kind', 'PostgreSQL 15', 'product', 'postgresql'],
  ['kind', 'Base de données', 'kind', 'database'],
  ['product', 'Postgres', 'product', 'postgresql'],
  ['product', 'MongoDB 6.0', 'product', 'mongodb'],
  ['product', 'Oracle 19c', 'product', 'Oracle 19c'],
  ['state', 'zustandslos', 'state', 'stateless'],
  ['state', 'ja', 'state', 'stateful'],
  ['state', 'x', 'state', 'stateful'],
  ['accessMode', 'ReadWriteMany', 'accessMode', 'RWX'],
  ['accessMode', 'RWO (ReadWriteOnce)', 'accessMode', 'RWO'],
  ['accessMode', 'gemeinsam', 'accessMode', 'RWX'],
  ['accessMode', 'lecture seule', 'accessMode', 'ROX'],
  ['shared', 'oui', 'accessMode', 'RWX'],
  ['shared', 'no', 'accessMode', 'RWO'],
  ['survives', 'Knoten', 'survives', 'node'],
  ['survives', 'Availability Zone', 'survives', 'zone'],
  ['survives', 'keine', 'survives', 'nothing'],
  ['survives', 'Ja', 'survives', 'node'],
  ['survives', 'Rechenzentrum', 'survives', 'site'],
  ['features', 'Snapshots, Verschlüsselung', 'features', ['snapshots', 'encryption-at-rest']],
  ['features.snapshots', 'yes', 'features', ['snapshots']],
  ['features.encryption-at-rest', 'AES-256', 'features', ['encryption-at-rest']],
  ['survives', 'nœud', 'survives', 'node'],
  ['protocol', 'NFSv4.1', 'protocol', 'nfs'],
  ['protocol', 'CIFS', 'protocol', 'smb'],
  ['latency', '0,5 ms', 'latency', 'low'],
  ['latency', '1 ms', 'latency', 'low'],
  ['latency', '2 ms', 'latency', 'normal'],
  ['latency', '10', 'latency', 'normal'],
  ['latency', '11', 'latency', 'relaxed'],
  ['latency', 'niedrig', 'latency', 'low'],
  ['readWriteRatio', '70/30', 'readPercent', 70],
  ['readWriteRatio', '80:20', 'readPercent', 80],
  ['writePercent', '30 %', 'readPercent', 70],
  ['readPercent', '0.7', 'readPercent', 70],
  ['readPercent', '1', 'readPercent', 1],
  ['iops', '1.024', 'iops', 1024],
  ['iops', '1,024', 'iops', 1024],
  ['replicas', '3', 'replicas', 3],
  ['secrets', 'Nein', 'secrets', false],
  ['recoveryPointHours', '0', 'recoveryPointHours', 0],
  ['recoveryPointHours', '15 min', 'recoveryPointHours', 0.25],
  [
    'constraints',
    'node.labels.disk==ssd; zone in (a, b)',
    'constraints',
    [
      { key: 'node.labels.disk', op: '==', values: ['ssd'] },
      { key: 'zone', op: 'in', values: ['a', 'b'] },
    ],
  ],
])('under %s, %s is %s %j', (meaning, cell, trait, value) => {
  expect(read(meaning, cell)).toMatchObject({ kind: 'told', trait, value })
})

test.each<[meaning: string, cell: string]>([
  ['iops', ''],
  ['iops', 'n/a'],
  ['iops', 'k.A.'],
  ['name', '-'],
  ['features.snapshots', 'nein'],
  ['features', 'keine'],
])('under %s, %j says nothing', (meaning, cell) => {
  expect(read(meaning, cell)).toEqual({ kind: 'empty' })
})

test.each<[meaning: string, cell: string, why: RegExp]>([
  ['iops', '=B2*2', /formula/],
  ['capacityGiB', '#REF!', /error/],
  ['capacityGiB', '#NV', /error/],
  ['iops', 'many', /no number/],
  ['iops', '-5', /negative/],
  ['replicas', '2.5', /whole/],
  ['accessMode', 'RWO, RWX', /several/],
  ['survives', 'rack', /none of the answers/],
  ['secrets', 'hunter2', /neither yes nor no/],
  ['product', 'yes', /no product/],
  ['recoveryPointHours', '15', /minutes, hours or days/],
  ['features.snapshots', 'optional', /neither yes nor no/],
  ['latency', 'high', /no number/],
  ['readWriteRatio', '70/40', /100/],
  ['constraints', 'on the fast ones, please', /written like/],
  ['features', 'magic', /none of the features/],
])('under %s, %j is not understood', (meaning, cell, why) => {
  expect(read(meaning, cell)).toMatchObject({ kind: 'unread', why: expect.stringMatching(why) })
})

test('what a cell means without saying it is marked', () => {
  expect(read('survives', 'yes')).toMatchObject({ isInferred: true })
  expect(read('survives', 'node')).not.toHaveProperty('isInferred')
  expect(read('kind', 'Database cluster')).toMatchObject({ value: 'database', isInferred: true })
  expect(read('kind', 'Database (OLTP)')).not.toHaveProperty('isInferred')
  expect(read('features', 'snapshots, magic')).toMatchObject({ value: ['snapshots'], leftOut: expect.any(String) })
})
