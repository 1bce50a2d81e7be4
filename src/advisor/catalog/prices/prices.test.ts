import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../sizing/figures.ts'
import { monthlyCost } from '../../sizing/monthly-cost.ts'
import { limitAt } from '../../sizing/limit.ts'
import type { VolumeOption } from '../volume-shape.ts'
import { awsOptions } from '../volume/aws.ts'
import { azureOptions } from '../volume/azure.ts'
import { gcpOptions } from '../volume/gcp.ts'

const options: readonly VolumeOption[] = [...awsOptions, ...azureOptions, ...gcpOptions]

function costOf(id: string, load: Parameters<typeof monthlyCost>[1], way = 0) {
  const option = options.find((one) => one.id === id)
  const chosen = option?.ways[way]
  if (!option || !chosen) throw new Error(`no ${id}`)
  const { price, sizeGiB, iops, throughputMiBps } = figuresOf(option, chosen)
  if (!price) throw new Error(`${id} has no price`)
  return monthlyCost(price.value, load, {
    sizeGiB: sizeGiB?.value,
    iops: iops?.value,
    throughputMiBps: throughputMiBps?.value,
  })
}

describe('what else decides the bill', () => {
  test.each([
    ['gcp-pd-standard', 81.92],
    ['gcp-pd-balanced', 204.8],
    ['gcp-pd-ssd', 348.16],
  ])('%s with a copy in a second zone costs twice as much', (id, usd) => {
    expect(costOf(id, { capacityGiB: 1024 }, 1).perMonth).toBeCloseTo(usd, 2)
  })

  test('gp3 must provision, and pay, four IOPS for each MiB/s', () => {
    expect(costOf('aws-ebs-gp3', { capacityGiB: 100, throughputMiBps: 750 }).perMonth).toBeCloseTo(8 + 25, 6)
    expect(costOf('aws-ebs-gp3', { capacityGiB: 100, throughputMiBps: 751 }).perMonth).toBeCloseTo(8 + 25.04 + 0.02, 6)
  })

  test.each<[string, number, number, boolean]>([
    ['aws-ebs-io2bx', 64_000, 3677, false],
    ['aws-ebs-io2bx', 64_001, 3677, true],
    ['azure-disk-premium-v2', 3000, 80, false],
    ['azure-disk-premium-v2', 3001, 80, true],
  ])('of %s with %s IOPS at least %s is known', (id, iops, usd, isLeast) => {
    const cost = costOf(id, { capacityGiB: 1000, iops })
    expect(cost.perMonth).toBeCloseTo(usd, 6)
    expect(cost.isLeast).toBe(isLeast)
  })

  test('gp3 with all that gp2 sustains costs less, at every size', () => {
    const gp2 = options.find(({ id }) => id === 'aws-ebs-gp2')
    for (const capacityGiB of [1, 33, 170, 333, 334, 1000, 1001, 5334, 16_384]) {
      const iops = gp2?.iops ? limitAt(gp2.iops.value, capacityGiB) : 0
      // Throughput is IOPS times I/O size, and no I/O is larger than 256 KiB: the rest is burst.
      const most = gp2?.throughputMiBps ? limitAt(gp2.throughputMiBps.value, capacityGiB) : 0
      const throughputMiBps = Math.min(most, iops / 4)
      const gp3 = costOf('aws-ebs-gp3', { capacityGiB, iops, throughputMiBps })
      const old = costOf('aws-ebs-gp2', { capacityGiB, iops, throughputMiBps })
      expect(gp3.perMonth).toBeLessThan(old.perMonth ?? 0)
    }
  })

  test('a small share pays the smallest instance', () => {
    expect(costOf('gcp-filestore-basic-hdd', { capacityGiB: 100 }).perMonth).toBeCloseTo(204.8, 6)
  })

  test.each<[string, number | undefined, boolean]>([
    ['aws-ebs-gp3', undefined, false],
    ['aws-ebs-io2bx', undefined, true],
    ['aws-ebs-io2bx', 1000, false],
    ['azure-disk-ultra', 1000, true],
    ['aws-efs-regional', undefined, true],
    ['azure-files-standard-smb', undefined, true],
  ])('%s with %s IOPS may cost more than is known: %s', (id, iops, isLeast) => {
    expect(costOf(id, { capacityGiB: 1000, iops }).isLeast).toBe(isLeast)
    expect(costOf(id, { iops }).isLeast).toBe(isLeast || (id === 'aws-ebs-io2bx' && iops !== undefined))
  })
})

/** Sizes either side of where each published limit ends. */
test.each<[string, number, number]>([
  ['aws-ebs-gp3', 6, 3000],
  ['aws-ebs-gp3', 7, 3500],
  ['aws-ebs-gp3', 160, 80_000],
  ['aws-ebs-gp2', 33, 100],
  ['aws-ebs-gp2', 34, 102],
  ['aws-ebs-gp2', 5334, 16_000],
  ['aws-ebs-io2bx', 255, 255_000],
  ['aws-ebs-io2bx', 257, 256_000],
  ['azure-disk-premium-v1', 512, 2300],
  ['azure-disk-premium-v1', 513, 5000],
  ['azure-disk-standard-ssd', 4096, 500],
  ['azure-disk-standard-ssd', 4097, 2000],
  ['azure-disk-standard-hdd', 8193, 2000],
  ['azure-disk-premium-v2', 6, 3000],
  ['azure-disk-premium-v2', 8, 4000],
  ['azure-disk-premium-v2', 160, 80_000],
  ['azure-disk-ultra', 399, 399_000],
  ['azure-disk-ultra', 401, 400_000],
  ['azure-files-premium-smb', 1024, 4024],
  ['gcp-pd-ssd', 100, 3000],
])('%s of %s GiB gives %s IOPS', (id, capacityGiB, iops) => {
  const rule = options.find((one) => one.id === id)?.iops
  expect(rule && limitAt(rule.value, capacityGiB)).toBe(iops)
})
