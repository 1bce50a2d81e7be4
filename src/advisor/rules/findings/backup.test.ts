import { describe, expect, it } from 'vitest'
import type { Platform } from '../../plan/platform.ts'
import type { RegistryProduct } from '../../plan/registry.ts'
import type { Workload } from '../../plan/workload.ts'
import { findingsOn, onMke39 } from './found.ts'

const ceph: Platform = { ...onMke39, onHand: ['ceph'] }
const database: Workload = { state: 'stateful', kind: 'database' }

const volumesOf = (workloads: Workload[], onHand: ('ceph' | 'nfs-v3')[] = ['ceph']) =>
  findingsOn({ platform: { ...ceph, onHand }, workloads }).filter(
    ({ rule }) => rule === 'finding/what-a-backup-of-the-volume-takes',
  )

describe('the backup of a volume', () => {
  it.each<[Workload, number]>([
    [database, 1],
    [{ state: 'stateless' }, 0],
    [{}, 0],
  ])('%j: %i findings', (row, count) => {
    expect(volumesOf([row])).toHaveLength(count)
  })

  it('is told once for all workloads on the same storage, with their number', () => {
    const found = volumesOf([database, database, database])
    expect(found.map(({ about }) => about)).toEqual(['workloads[0]'])
    expect(found[0]?.says).toMatch(/no backup.* 2 more like it/)
  })

  it('is told apart where the storage or the recovery point differs', () => {
    const hourly: Workload = { ...database, recoveryPointHours: 1 }
    const shared: Workload = { ...database, kind: 'file-share', accessMode: 'RWX' }
    const found = volumesOf([database, hourly, shared, hourly])
    expect(found.map(({ about }) => about)).toEqual(['workloads[0]', 'workloads[1]', 'workloads[2]'])
    expect(found[1]?.says).toMatch(/at least every hour\. The same goes for 1 more/)
  })
})

describe('the backup of a registry', () => {
  it.each<[RegistryProduct, RegExp]>([
    ['msr-2.9', /metadata only/],
    ['msr-2.10', /metadata only/],
    ['msr-3.0', /metadata only/],
    ['msr-3.1', /fullBackup/],
    ['msr-4', /Velero/],
    ['none', /^$/],
    ['dtr-2.5', /^$/],
  ])('of %s: %s', (product, says) => {
    const found = findingsOn({ platform: ceph, registry: { product, survives: 'nothing' } }).find(
      ({ rule }) => rule === 'finding/what-a-backup-of-the-registry-takes',
    )
    expect(found?.says ?? '').toMatch(says)
  })
})
