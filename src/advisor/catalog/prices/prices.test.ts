import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../sizing/figures.ts'
import { monthlyCost } from '../../sizing/monthly-cost.ts'
import { limitAt } from '../../sizing/limit.ts'
import type { VolumeOption } from '../volume-shape.ts'
import { awsOptions } from '../volume/aws.ts'
import { azureOptions } from '../volume/azure.ts'
import { gcpOptions } from '../volume/gcp.ts'
import { mibPerMB } from './azure-prices.ts'

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

/** Azure counts MB/s in 10^6 bytes. */
const mb = (megabytes: number) => megabytes * mibPerMB

/** Worked by hand from the list prices of us-east-1, East US (files: West US) and us-central1; in USD a month. */
test.each<[string, number, number | undefined, number | undefined, number]>([
  ['aws-ebs-gp3', 100, 3000, 125, 8],
  ['aws-ebs-gp3', 1024, 10_000, 500, 131.92],
  ['aws-ebs-gp3', 500, 10_000, 250, 80],
  ['aws-ebs-gp3', 2048, 40_000, 1000, 383.84],
  ['aws-ebs-gp2', 1024, 3072, 250, 102.4],
  ['aws-ebs-gp2', 3334, 10_002, 250, 333.4],
  ['aws-ebs-io1', 500, 10_000, undefined, 712.5],
  ['aws-ebs-io2bx', 1024, 50_000, undefined, 3036],
  ['aws-ebs-io2bx', 2000, 60_000, undefined, 3618],
  ['aws-ebs-st1', 4096, undefined, 160, 184.32],
  ['aws-ebs-sc1', 4096, undefined, 48, 61.44],
  ['azure-disk-premium-v1', 600, 3000, mb(150), 135.17],
  ['azure-disk-premium-v1', 1024, 5000, 190, 135.17],
  ['azure-disk-premium-v1', 128, 10_000, mb(300), 946.08],
  ['azure-disk-premium-v1-zrs', 1024, 5000, 190, 202.73],
  ['azure-disk-standard-ssd', 1024, 500, 95, 76.8],
  ['azure-disk-standard-hdd', 1024, 500, 57, 40.96],
  ['azure-disk-ultra', 2048, 4000, mb(20), 450.74],
  ['azure-disk-ultra', 1024, 20_000, mb(500), 1290.14],
  ['gcp-pd-standard', 1024, 768, 122, 40.96],
  ['gcp-pd-balanced', 1024, 6144, 286, 102.4],
  ['gcp-pd-ssd', 334, 10_020, 160, 56.78],
  ['gcp-pd-ssd', 1024, 30_720, 491, 174.08],
  ['gcp-pd-extreme', 1024, 20_000, undefined, 1428],
  ['gcp-hyperdisk-extreme', 1024, 20_000, undefined, 768],
  ['aws-efs-onezone', 1024, undefined, undefined, 163.84],
  ['azure-files-premium-smb', 1024, 4024, 203, 180.22],
])('%s with %s GiB, %s IOPS and %s MiB/s costs what the list says', (id, capacityGiB, iops, throughputMiBps, usd) => {
  const cost = costOf(id, { capacityGiB, iops, throughputMiBps })
  expect(cost.perMonth).toBeCloseTo(usd, 2)
  expect(cost.isLeast).toBe(id.startsWith('azure-disk-standard'))
})

describe('what else decides the bill', () => {
  test('EFS charges 500 GB read and 100 GB written beside 1,024 GiB', () => {
    const cost = costOf('aws-efs-regional', { capacityGiB: 1024, readGB: 500, writtenGB: 100 })
    expect(cost.perMonth).toBeCloseTo(328.2, 2)
  })

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
