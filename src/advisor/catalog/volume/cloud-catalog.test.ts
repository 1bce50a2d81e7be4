import { expect, test } from 'vitest'
import { figuresOf } from '../../sizing/figures.ts'
import { limitAt } from '../../sizing/limit.ts'
import { homeRegions } from '../platforms/home-regions.ts'
import { cloudSources } from '../sources/cloud-sources.ts'
import type { VolumeOption } from '../volume-shape.ts'
import { awsOptions } from './aws.ts'
import { azureOptions } from './azure.ts'
import { gcpOptions } from './gcp.ts'

const clouds: readonly (readonly [site: keyof typeof homeRegions, options: readonly VolumeOption[]])[] = [
  ['aws', awsOptions],
  ['azure', azureOptions],
  ['gcp', gcpOptions],
]
const options = clouds.flatMap(([, all]) => all)
const ways = options.flatMap((option) => option.ways.map((way) => ({ option, way })))

test('33 options, each of its own cloud', () => {
  expect(new Set(options.map(({ id }) => id)).size).toBe(33)
  for (const [site, all] of clouds)
    for (const { id, standsOn } of all) {
      expect(id.startsWith(site)).toBe(true)
      expect(standsOn).toEqual(expect.objectContaining({ kind: 'cloud', site }))
    }
})

test('an option that never wins names one that does', () => {
  const never = options.filter((option) => option.never)
  expect(never.map(({ id }) => id)).toEqual(['aws-ebs-gp2', 'aws-ebs-io1', 'aws-efs-ia', 'gcp-pd-extreme'])
  for (const { never: why } of never) {
    const better = options.find(({ id }) => id === why?.instead)
    expect(better).toBeDefined()
    expect(better?.never).toBeUndefined()
  }
})

test('no option that never wins gives more than the one named instead, at any size', () => {
  const sizes = [1, 33, 34, 333, 334, 1000, 5334, 16_384]
  const greater = options.flatMap(({ id, never, ...own }) => {
    const better = options.find((one) => one.id === never?.instead)
    return (['iops', 'throughputMiBps'] as const).flatMap((figure) => {
      const [mine, other] = [own[figure]?.value, better?.[figure]?.value]
      return mine && other
        ? sizes.filter((gib) => limitAt(mine, gib) > limitAt(other, gib)).map((gib) => [id, gib])
        : []
    })
  })
  expect(greater).toEqual([])
})

test('raw block is shared only where several nodes may attach the disk', () => {
  const shared = ways.filter(({ way }) => way.access.value.block?.includes('RWX')).map(({ option }) => option.id)
  expect([...new Set(shared)]).toEqual([
    'aws-ebs-io2bx',
    'aws-fsx-ontap',
    'azure-disk-standard-hdd',
    'azure-disk-standard-ssd',
    'azure-disk-premium-v1',
    'azure-disk-standard-ssd-zrs',
    'azure-disk-premium-v1-zrs',
    'azure-disk-premium-v2',
    'azure-disk-ultra',
  ])
})

test('no block volume shares files, and every file service does', () => {
  for (const { option, way } of ways)
    expect([option.id, way.access.value.filesystem?.includes('RWX') ?? false]).toEqual([
      option.id,
      way.class === 'cloud-file',
    ])
})

test('what outlives a zone', () => {
  const zone = ways.filter(({ way }) => way.survives.value === 'zone').map(({ option }) => option.id)
  expect([...new Set(zone)]).toEqual([
    'aws-efs-regional',
    'aws-efs-ia',
    'azure-disk-standard-ssd-zrs',
    'azure-disk-premium-v1-zrs',
    'azure-files-standard-smb',
    'azure-files-premium-smb',
    'azure-files-premium-nfs',
    'gcp-pd-standard',
    'gcp-pd-balanced',
    'gcp-pd-ssd',
    'gcp-hyperdisk-balanced',
    'gcp-filestore-regional',
  ])
})

test('a price names its region, its currency and what is known of its age', () => {
  for (const { option, way } of ways) {
    const price = figuresOf(option, way).price?.value
    if (!price) continue
    expect(price.currency).toBe('USD')
    expect(price.region).toMatch(/^[a-z0-9-]+$/)
    expect(price.dated).not.toBe('')
    expect(price.perGiBMonth > 0 || price.sizes !== undefined).toBe(true)
  }
})

test('size classes rise, in size and in price', () => {
  for (const { option, way } of ways) {
    const sizes = figuresOf(option, way).price?.value.sizes ?? []
    for (const [index, [gib, perMonth]] of sizes.entries()) {
      const [before, cheaper] = sizes[index - 1] ?? [0, 0]
      expect(gib).toBeGreaterThan(before)
      expect(perMonth).toBeGreaterThan(cheaper)
    }
  }
})

test('the home regions are those of the price lists', () => {
  expect(homeRegions.aws.value).toBe('us-east-1')
  expect(homeRegions.azure.value).toBe('eastus')
  expect(homeRegions.gcp.value).toBe('us-central1')
})

test('every source is cited', () => {
  const cited = JSON.stringify([options, homeRegions])
  expect(Object.keys(cloudSources).filter((id) => !cited.includes(`"${id}"`))).toEqual([])
})
