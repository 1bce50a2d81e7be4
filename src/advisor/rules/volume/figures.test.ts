import { describe, expect, it } from 'vitest'
import type { Platform } from '../../plan/platform.ts'
import type { Workload } from '../../plan/workload.ts'
import { bareKubernetes, on, saidBy, wordFor } from './judged-workload.ts'

const aws = on(bareKubernetes, { site: 'aws', region: 'us-east-1' })
const netapp = on(bareKubernetes, { onHand: ['netapp-ontap'] })
const nodes = (media: 'nvme' | 'ssd' | 'hdd') =>
  on(bareKubernetes, {}, [{ ...bareKubernetes.pools[0], media, nodes: 5 }])

describe('IOPS and throughput against what a volume gives', () => {
  it.each<[Workload, string, string]>([
    [{ iops: 3000, capacityGiB: 1000 }, 'aws-ebs-gp3', '1.00'],
    [{ iops: 40_000, capacityGiB: 1000 }, 'aws-ebs-gp3', '1.00'],
    [{ iops: 60_000, capacityGiB: 1000 }, 'aws-ebs-gp3', '0.78'],
    [{ iops: 80_000, capacityGiB: 1000 }, 'aws-ebs-gp3', '0.67'],
    [{ iops: 80_001, capacityGiB: 1000 }, 'aws-ebs-gp3', 'blocks'],
    [{ iops: 256_000, capacityGiB: 4096 }, 'aws-ebs-io2bx', '0.67'],
    [{ iops: 256_001, capacityGiB: 4096 }, 'aws-ebs-io2bx', 'blocks'],
    [{ iops: 50_000, capacityGiB: 100 }, 'aws-ebs-gp3', '0.67'],
    [{ iops: 50_001, capacityGiB: 100 }, 'aws-ebs-gp3', 'condition'],
    [{ iops: 0 }, 'aws-ebs-gp3', '1.00'],
  ])('%j on %s: %s', (workload, option, word) => {
    expect(wordFor('iops', workload, aws, option)).toBe(word)
  })

  it('names the size that a volume must have where the data alone is too small for the IOPS', () => {
    const [said] = saidBy('iops', { iops: 50_001, capacityGiB: 100 }, aws, 'aws-ebs-gp3')
    expect(said?.says).toBe(
      'Make the volume 101 GiB large: at 100 GiB it gives 50,000 IOPS, and the workload needs 50,001.',
    )
  })

  it.each<[Workload, string]>([
    [{ throughputMiBps: 2000, capacityGiB: 4000 }, '0.33'],
    [{ throughputMiBps: 2001, capacityGiB: 4000 }, 'blocks'],
    [{ iops: 2000, ioSizeKiB: 1024, capacityGiB: 4000 }, '0.33'],
    [{ iops: 2001, ioSizeKiB: 1024, capacityGiB: 4000 }, 'blocks'],
    [{ iops: 2001, capacityGiB: 4000 }, 'silent'],
    [{ throughputMiBps: 100, iops: 2001, ioSizeKiB: 1024, capacityGiB: 4000 }, 'blocks'],
  ])('throughput of %j on gp3: %s', (workload, word) => {
    expect(wordFor('throughput', workload, aws, 'aws-ebs-gp3')).toBe(word)
  })

  it.each<[Platform['figures'], string]>([
    [undefined, 'warns'],
    [[{ of: 'trident-csi', maxIops: 5000 }], '0.67'],
    [[{ of: 'trident-csi', maxIops: 4999 }], 'blocks'],
    [[{ of: 'netapp-ontap', maxIops: 4999 }], 'blocks'],
    [[{ of: 'hpe-array', maxIops: 4999 }], 'warns'],
    [
      [
        { of: 'netapp-ontap', maxIops: 4999 },
        { of: 'trident-csi', maxIops: 10_000 },
      ],
      '1.00',
    ],
  ])('5,000 IOPS by the figures %j: %s', (figures, word) => {
    const setting = on(netapp, figures ? { figures } : {})
    expect(wordFor('iops', { iops: 5000 }, setting, 'trident-csi')).toBe(word)
  })

  it('counts the spindles that the IOPS take on spinning disks', () => {
    const [said] = saidBy('iops', { iops: 1000 }, nodes('hdd'), 'longhorn')
    expect(said?.says).toContain('at least 5 of them')
    expect(saidBy('iops', { iops: 1000 }, nodes('ssd'), 'longhorn')[0]?.says).toContain('enter yours')
  })
})

describe('latency against the band', () => {
  const none = { survives: 'nothing' } as const
  it.each<[Workload, ReturnType<typeof nodes>, string, string]>([
    [{ latency: 'relaxed' }, aws, 'aws-ebs-st1', '0.25'],
    [{ latency: 'normal' }, aws, 'aws-ebs-st1', 'blocks'],
    [{ latency: 'normal' }, aws, 'aws-ebs-gp3', '0.25'],
    [{ latency: 'relaxed' }, aws, 'aws-ebs-gp3', '0.38'],
    [{ latency: 'low' }, aws, 'aws-ebs-gp3', 'blocks'],
    [{ latency: 'low' }, aws, 'aws-ebs-io2bx', '0.25'],
    [{ latency: 'low', ...none }, nodes('nvme'), 'topolvm', '0.25'],
    [{ latency: 'relaxed', ...none }, nodes('nvme'), 'topolvm', '0.50'],
    [{ latency: 'low', ...none }, nodes('hdd'), 'topolvm', 'blocks'],
    [{ latency: 'normal', ...none }, nodes('hdd'), 'topolvm', 'warns'],
    [{ latency: 'low' }, nodes('hdd'), 'longhorn', 'blocks'],
    [{ latency: 'low' }, nodes('ssd'), 'longhorn', 'warns'],
    [{ latency: 'normal' }, nodes('ssd'), 'longhorn', 'silent'],
    [{ latency: 'low', ...none }, bareKubernetes, 'topolvm', 'condition'],
    [{ latency: 'low' }, netapp, 'trident-csi', 'warns'],
    [{ latency: 'normal' }, netapp, 'trident-csi', 'silent'],
    [{ latency: 'low' }, on(netapp, { figures: [{ of: 'netapp-ontap', latency: 'low' }] }), 'trident-csi', '0.25'],
    [{ latency: 'low' }, on(netapp, { figures: [{ of: 'netapp-ontap', latency: 'normal' }] }), 'trident-csi', 'blocks'],
  ])('%j %#: %s %s', (workload, setting, option, word) => {
    expect(wordFor('latency', workload, setting, option)).toBe(word)
  })
})

describe('prices and ceilings', () => {
  const gib = 1000
  it.each<[Workload, Platform, string]>([
    [{ capacityGiB: gib }, {}, '0.96'],
    [{ capacityGiB: gib, maxCostPerTBMonth: 74.51 }, {}, '0.96'],
    [{ capacityGiB: gib, maxCostPerTBMonth: 74.5 }, {}, 'blocks'],
    [{ capacityGiB: gib, maxCostPerTBMonth: 74.5 }, { region: 'eu-central-1' }, 'warns 0.96'],
    [{ capacityGiB: gib, maxCostPerTBMonth: 90 }, { region: 'eu-central-1' }, 'warns 0.96'],
  ])('list price of gp3 for %j in %j: %s', (workload, platform, word) => {
    expect(wordFor('list-price', workload, on(aws, platform), 'aws-ebs-gp3')).toBe(word)
  })

  it.each([
    [{ currency: 'EUR' }, 'warns 0.96'],
    [{ currency: 'EUR', usdPerUnit: 1.1 }, '0.96'],
    [{ currency: 'EUR', usdPerUnit: 1.0 }, 'blocks'],
  ])('a ceiling of 70 in %j: %s', (money, word) => {
    const workload = { capacityGiB: gib, maxCostPerTBMonth: 70 }
    expect(wordFor('list-price', workload, { ...aws, money }, 'aws-ebs-gp3')).toBe(word)
  })

  it.each<[Workload, number, string]>([
    [{}, 100, '0.88'],
    [{}, 300, '0.59'],
    [{}, 2500, '0.02'],
    [{}, 2700, '0.00'],
    [{}, 9000, '0.00'],
    [{}, 11, '1.47'],
    [{}, 10, '1.50'],
    [{}, 1, '1.50'],
    [{ maxCostPerTBMonth: 100 }, 100, '0.88'],
    [{ maxCostPerTBMonth: 99 }, 100, 'blocks'],
  ])('%j by your own figure of %d: %s', (workload, costPerTBMonth, word) => {
    const own = on(netapp, { figures: [{ of: 'netapp-ontap', costPerTBMonth }] })
    expect(wordFor('price-of-your-own', workload, own, 'trident-csi').replace('-0.00', '0.00')).toBe(word)
  })

  it('asks for a price where a ceiling has none to be held against', () => {
    const ceiling = { maxCostPerTBMonth: 100 }
    const own = on(netapp, { figures: [{ of: 'netapp-ontap', costPerTBMonth: 80 }] })
    expect(wordFor('no-price-published', ceiling, netapp, 'trident-csi')).toBe('warns')
    expect(wordFor('no-price-published', ceiling, own, 'trident-csi')).toBe('silent')
    expect(wordFor('no-price-published', {}, netapp, 'trident-csi')).toBe('silent')
  })
})

describe('sizes', () => {
  it.each<[Workload, string, string, string]>([
    [{ capacityGiB: 16_384, latency: 'relaxed' }, 'aws-ebs-st1', 'fits-into-one-volume', 'silent'],
    [{ capacityGiB: 16_385, latency: 'relaxed' }, 'aws-ebs-st1', 'fits-into-one-volume', 'blocks'],
    [
      { capacityGiB: 10_000, growthPercentPerYear: 60, latency: 'relaxed' },
      'aws-ebs-st1',
      'fits-into-one-volume',
      'silent',
    ],
    [
      { capacityGiB: 10_000, growthPercentPerYear: 70, latency: 'relaxed' },
      'aws-ebs-st1',
      'fits-into-one-volume',
      'warns',
    ],
    [{ capacityGiB: 124, latency: 'relaxed' }, 'aws-ebs-st1', 'smallest-volume-is-larger', 'warns'],
    [{ capacityGiB: 125, latency: 'relaxed' }, 'aws-ebs-st1', 'smallest-volume-is-larger', 'silent'],
  ])('%j on %s, %s: %s', (workload, option, rule, word) => {
    expect(wordFor(rule, workload, aws, option)).toBe(word)
  })
})
