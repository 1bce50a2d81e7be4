import { describe, expect, test } from 'vitest'
import type { Judged, Rejected, Tier } from '../../advice/advice.ts'
import { advise } from '../../advise.ts'
import { catalog } from '../../catalog/catalog.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Platform } from '../../plan/platform.ts'
import { inodesOf } from './inodes.ts'

const swarm: Platform = { site: 'bare-metal', orchestrator: 'swarm', onHand: ['nfs-v4', 's3-compatible'] }
const aws: Platform = { site: 'aws', orchestrator: 'swarm' }
const inKubernetes: Platform = { site: 'bare-metal', orchestrator: 'kubernetes', onHand: ['ceph'] }
const ha = { product: 'msr-2.9', survives: 'node', replicas: 3 } as const
const single = { product: 'msr-2.9', survives: 'nothing' } as const

function tierOf(platform: Plan['platform'], registry: Plan['registry'], more: Partial<Plan> = {}): Tier {
  return advise({ schema: 1, ...more, ...(platform && { platform }), ...(registry && { registry }) }, catalog).registry
}

function judged(tier: Tier, option: string): Judged | undefined {
  const standing =
    tier.kind === 'recommended'
      ? [tier.pick, ...tier.alternatives]
      : tier.kind === 'tied'
        ? [...tier.picks, ...tier.alternatives]
        : []
  return standing.find((one) => one.option === option)
}

function rejected(tier: Tier, option: string): Rejected | undefined {
  return 'rejected' in tier ? tier.rejected.find((one) => one.option === option) : undefined
}

/** What one rule says of one backend, of whatever kind; empty where it is silent. */
function saying(rule: string, option: string, tier: Tier): string {
  const one = judged(tier, option)
  const blocks = rejected(tier, option)?.blocks ?? []
  const all = one ? [...one.conditions, ...one.warnings, ...one.reasons] : blocks
  return all
    .filter((reason) => reason.rule === `registry-backend/${rule}`)
    .map(({ says }) => says)
    .join(' ')
}

function points(rule: string, option: string, tier: Tier): number | undefined {
  return judged(tier, option)?.reasons.find(
    (one) => one.rule === `registry-backend/${rule}` && one.points !== undefined,
  )?.points
}

describe('one node or several', () => {
  test.each([
    [{ survives: 'nothing', replicas: 1 } as const, true],
    [{ survives: 'nothing', replicas: 2 } as const, false],
    [{ survives: 'node', replicas: 1 } as const, false],
  ])('%j: local storage stands: %s', (need, stands) => {
    expect(judged(tierOf(swarm, { product: 'msr-2.9', ...need }), 'local-volume') !== undefined).toBe(stands)
  })

  test.each([
    ['msr-2.9', 1, true],
    ['msr-2.9', 2, true],
    ['msr-2.9', 3, false],
    ['msr-2.9', 4, true],
    ['msr-2.9', 5, false],
    ['msr-2.9', 7, false],
    ['msr-2.9', 9, true],
    ['msr-4', 1, true],
    ['msr-4', 2, false],
  ] as const)('%s with %i replicas: another number is asked for: %s', (product, replicas, isAsked) => {
    const option = product === 'msr-4' ? 'k8s-rwx-pvc' : 's3-compatible'
    const tier = tierOf(product === 'msr-4' ? inKubernetes : swarm, { product, survives: 'node', replicas })
    expect(saying('replicas-and-quorum', option, tier) !== '').toBe(isAsked)
  })

  test.each([
    ['s3', 'aws', 'zone', false],
    ['s3', 'aws', 'site', true],
    ['azure-blob', 'azure', 'node', false],
    ['azure-blob', 'azure', 'zone', true],
  ] as const)('%s on %s, to survive a %s: something must be done for it: %s', (option, site, survives, isAsked) => {
    const tier = tierOf({ site, orchestrator: 'swarm' }, { ...ha, survives })
    expect(saying('must-outlive-the-failure', option, tier) !== '').toBe(isAsked)
  })
})

describe('where a line runs', () => {
  test.each([
    ['msr-2.10', 'swarm', '3.9', true],
    ['msr-2.10', 'kubernetes', '3.9', true],
    ['msr-2.10', 'kubernetes', '4k', false],
    ['msr-2.10', 'swarm', 'none', false],
    ['msr-3.0', 'swarm', '3.8', false],
    ['msr-3.1', 'swarm', '3.8', true],
    ['msr-4', 'kubernetes', '4k', true],
    ['msr-4', 'swarm', '3.9', true],
  ] as const)('%s on %s with MKE %s: %s', (product, orchestrator, mke, runs) => {
    expect(tierOf({ ...swarm, orchestrator, mke }, { product, survives: 'nothing' }).kind !== 'no-fit').toBe(runs)
  })

  test.each([
    ['msr-4', 'swarm', 'nothing', true],
    ['msr-4', 'swarm', 'node', false],
    ['msr-4', 'kubernetes', 'node', true],
    ['msr-2.10', 'swarm', 'node', true],
  ] as const)('%s on %s, to survive %s: %s', (product, orchestrator, survives, fits) => {
    const tier = tierOf({ ...swarm, orchestrator }, { product, survives })
    expect(tier.kind !== 'no-fit').toBe(fits)
    expect(/no longer supports highly available Swarm/.test(JSON.stringify(tier))).toBe(!fits)
  })

  test.each([
    ['msr-2.10', 'nothing', true],
    ['msr-2.10', 'node', false],
    ['dtr-2.5', 'node', false],
  ] as const)('%s on a single host, to survive %s: %s', (product, survives, fits) => {
    const registry = { product, survives, orchestrator: 'single-host' } as const
    expect(tierOf({ ...swarm, mke: '3.8' }, registry).kind !== 'no-fit').toBe(fits)
  })
})

describe('what is there', () => {
  test.each([
    [['ceph-rgw'], 's3-compatible', 'ceph-rgw', true],
    [['other-s3'], 's3-compatible', 'other-s3', true],
    [['other-s3', 'ceph-rgw'], 's3-compatible', 'ceph-rgw', true],
    [['netapp-ontap'], 'nfs-v4', 'netapp-ontap', true],
    [['nfs-v3'], 'nfs-v4', undefined, false],
    [['nfs-v3'], 'nfs-v3', 'nfs-v3', true],
    [['hpe-nimble'], 's3-compatible', undefined, false],
    [[], 'local-volume', undefined, true],
  ] as const)('%j carries %s: %s', (onHand, option, on, atHand) => {
    const one = judged(tierOf({ ...swarm, onHand: [...onHand] }, option === 'local-volume' ? single : ha), option)
    expect([one?.on, one?.atHand]).toEqual([on, atHand])
  })

  test('the service of another cloud is ruled out, unless it is on hand', () => {
    expect(saying('stands-on-what-is-there', 's3', tierOf(swarm, ha))).toContain('another cloud')
    expect(judged(tierOf({ ...swarm, onHand: ['aws-s3'] }, ha), 's3')?.on).toBe('aws-s3')
  })

  test('a site that is named like a system does not bring that system along', () => {
    expect(judged(tierOf({ ...swarm, site: 'nutanix', onHand: [] }, ha), 'nfs-v4')?.atHand).toBe(false)
    expect(judged(tierOf({ ...swarm, site: 'nutanix', onHand: ['nutanix'] }, ha), 'nfs-v4')?.on).toBe('nutanix')
  })

  test('block storage on hand does not help, and is said not to', () => {
    const tier = tierOf({ ...swarm, onHand: ['hpe-nimble'] }, ha)
    expect(saying('volume-plugins-cannot-back-it', 's3-compatible', tier)).toContain('HPE Nimble')
    expect(saying('volume-plugins-cannot-back-it', 's3-compatible', tierOf(swarm, ha))).toBe('')
  })
})

describe('regions', () => {
  test.each([
    ['us-east-1', 'msr-2.9', ''],
    ['eu-west-3', 'msr-2.10', ''],
    ['eu-west-3', 'msr-2.9', 'list of 16 regions'],
    ['eu-central-2', 'msr-2.9', 'https://s3.eu-central-2.amazonaws.com'],
    ['eu-central-2', 'msr-2.10', 'https://s3.eu-central-2.amazonaws.com'],
  ] as const)('%s with %s: %j', (region, product, text) => {
    const says = saying('region-the-driver-does-not-know', 's3', tierOf({ ...aws, region }, { ...ha, product }))
    expect([says.includes(text), says === '']).toEqual([true, text === ''])
  })
})

describe('numbers', () => {
  test.each([
    [1, undefined],
    [5.5, -0.375],
    [10, -0.75],
    [100, -1.5],
    [1000, -1.5],
  ])('%f TB on a node: %s', (capacityTB, loss) => {
    expect(points('file-systems-grow-hard', 'local-volume', tierOf(swarm, { ...single, capacityTB }))).toBe(loss)
  })

  test('growth counts for three years', () => {
    const tier = tierOf(swarm, { ...single, capacityTB: 1.25, growthPercentPerYear: 100 })
    expect(points('file-systems-grow-hard', 'local-volume', tier)).toBe(-0.75)
  })

  // One tag, eight new layers, one repository: 47 an image; the measurement with 300 images had 47.9 with all constants.
  test.each([
    [{ images: 300, repositories: 1, tagsPerImage: 1, newLayersPerImage: 8 }, 47.9],
    [{ images: 1, repositories: undefined, tagsPerImage: undefined, newLayersPerImage: undefined }, 311],
  ])('%j takes %f inodes an image', (layout, each) => {
    const needed = inodesOf(catalog.facts.registry.inodeCosts.value, layout)
    expect(Math.round((needed / layout.images) * 10) / 10).toBe(each)
  })

  // ext4 has 61,035,156 inodes per TB; half of them are 649,000 images of 47 inodes.
  test.each([
    [649_000, false],
    [650_000, true],
  ])('%i images on 1 TB: more inodes are asked for: %s', (images, isAsked) => {
    const says = saying('inodes-run-out', 'local-volume', tierOf(swarm, { ...single, capacityTB: 1, images }))
    expect(says.includes('more inodes')).toBe(isAsked)
  })

  test.each([
    [999, true],
    [1000, false],
    [1001, false],
  ])('a figure of %i IOPS for a peak of 1000: ruled out: %s', (maxIops, isOut) => {
    const tier = tierOf({ ...swarm, figures: [{ of: 's3-compatible', maxIops }] }, { ...ha, peakIops: 1000 })
    expect(rejected(tier, 's3-compatible') !== undefined).toBe(isOut)
  })

  test.each([
    [20, false],
    [20.01, true],
  ])('a price of your own of %f under a ceiling of 20: ruled out: %s', (costPerTBMonth, isOut) => {
    const figures = [{ of: 'nfs-v4', costPerTBMonth }]
    const tier = tierOf({ ...swarm, figures }, { ...ha, maxCostPerTBMonth: 20 })
    expect(rejected(tier, 'nfs-v4') !== undefined).toBe(isOut)
  })

  test.each([
    ['us-east-1', 23, undefined, undefined, false],
    ['us-east-1', 22.99, undefined, undefined, true],
    ['eu-west-1', 22.99, undefined, undefined, false],
    ['us-east-1', 20, 'EUR', undefined, false],
    ['us-east-1', 20, 'EUR', 1.1, true],
    ['us-east-1', 21, 'EUR', 1.1, false],
  ])(
    'S3 in %s under a ceiling of %f %s at %s: ruled out: %s',
    (region, maxCostPerTBMonth, currency, usdPerUnit, isOut) => {
      const money = { ...(currency && { currency }), ...(usdPerUnit && { usdPerUnit }) }
      const tier = tierOf({ ...aws, region }, { ...ha, maxCostPerTBMonth }, money)
      expect(rejected(tier, 's3') !== undefined).toBe(isOut)
    },
  )
})
