import { describe, expect, test } from 'vitest'
import { answerInWords } from './answer-words.ts'
import { rowNameOf, traitInWords, traitWords } from './trait-words.ts'
import { nodePool } from './node-pool.ts'
import { planSchema } from './plan.ts'
import { platform } from './platform.ts'
import { priorities } from './priorities.ts'
import { registry } from './registry.ts'
import { storageHost } from './storage-host.ts'
import { workload } from './workload.ts'

describe('traits in words', () => {
  test('every trait of a plan has words, and no other', () => {
    const parts = { platform, nodePools: nodePool, workloads: workload, registry, priorities, hosts: storageHost }
    const inParts = Object.entries(parts).flatMap(([part, { shape }]) =>
      Object.keys(shape).map((key) => `${part}.${key}`),
    )
    const whole = Object.keys(planSchema.shape).filter((key) => key !== 'schema')
    expect(Object.keys(traitWords).sort()).toEqual([...whole, ...inParts].sort())
  })

  test.each([
    ['nodePools[0].kernel', 'kernel'],
    ['workloads[12].iops', 'IOPS'],
    ['workloads.iops', 'IOPS'],
    ['registry.survives', 'failure that the registry must outlive'],
    ['nodePools', 'kinds of node'],
    ['platform.constructor', 'platform.constructor'],
    ['toString', 'toString'],
  ])('%s is called %s', (path, words) => {
    expect(traitInWords(path)).toBe(words)
  })

  test.each([
    ['nodePools[0].kernel', 'workers'],
    ['nodePools[1].os', 'node kind 2'],
    ['nodePools[7].os', 'node kind 8'],
    ['workloads[0]', 'workload 1'],
    ['registry.survives', undefined],
  ])('%s belongs to the row %s', (path, row) => {
    expect(rowNameOf(path, { nodePools: [{ name: 'workers' }, {}], workloads: [{ name: ' ' }] })).toBe(row)
  })
})

describe('answers in words', () => {
  test.each([
    ['platform.site', 'bare-metal', 'bare metal'],
    ['platform.mke', '4k', 'MKE 4k'],
    ['platform.mke', 'none', 'no MKE'],
    ['platform.onHand', ['netapp-ontap', 'nfs-v4'], 'NetApp ONTAP, an NFSv4 server'],
    ['platform.onHand', [], 'nothing'],
    ['nodePools[0].os', 'rhel', 'Red Hat Enterprise Linux'],
    ['nodePools[0].os', 'toString', 'toString'],
    ['nodePools[0].kernel', '5.14.0-427', '5.14.0-427'],
    ['nodePools[0].dType', true, 'yes'],
    ['nodePools[0].labels', { zone: 'a' }, 'a'],
    ['workloads[3].iops', 12_000, '12,000 IOPS'],
    ['workloads[3].replicas', 3, '3'],
    ['workloads[3].capacityGiB', 1.5, '1.5 GiB'],
    ['workloads[3].maxCostPerTBMonth', 40, '40 per TB and month'],
    ['workloads[3].readPercent', 70, '70 %'],
    ['workloads[3].survives', 'zone', 'the loss of a zone'],
    ['workloads[3].features', ['snapshots', 'encryption-at-rest'], 'snapshots, encryption at rest'],
    ['registry.product', 'msr-2.10', 'MSR 2.10'],
    ['registry.peakIops', 500, '500 IOPS'],
    ['registry.capacityTB', 2, '2 TB'],
    ['priorities', { cost: 3, security: 5 }, 'cost 3, security 5'],
  ])('%s: %j reads %s', (path, value, words) => {
    expect(answerInWords(path, value)).toBe(words)
  })
})
