import { describe, expect, it } from 'vitest'
import { drivers } from '../../catalog/image/drivers.ts'
import type { NodePool } from '../../plan/node-pool.ts'
import { criteria } from '../../plan/priorities.ts'
import { imageTier } from './image-tier.ts'
import { adviceOn, adviceWith, pickOn, soundPool } from './judged-pool.ts'

const ce = {
  ...soundPool,
  os: 'ubuntu',
  osVersion: '22.04',
  kernel: '5.15.0-112-generic',
  engine: 'docker-ce',
} as const
const old = { ...ce, engineVersion: '17.06.2-ce' } as const

const picks: readonly (readonly [name: string, pool: NodePool, pick: string])[] = [
  ['MCR on RHEL', soundPool, 'overlay2'],
  ['MCR 29 on RHEL', { ...soundPool, engineVersion: '29.2.1' }, 'overlay2'],
  [
    'MCR 29 with the containerd store',
    { ...soundPool, engineVersion: '29.2.1', imageStore: 'containerd' },
    'containerd-overlayfs',
  ],
  ['a new Docker Engine 29', { ...ce, engineVersion: '29.0.0' }, 'containerd-overlayfs'],
  ['a new Docker Engine 28', { ...ce, engineVersion: '28.5.2' }, 'overlay2'],
  [
    'Docker Engine 29 upgraded from overlay2',
    { ...ce, engineVersion: '29.7.2', currentDriver: 'overlay2' },
    'overlay2',
  ],
  ['Docker Engine 29 with remapped users', { ...ce, engineVersion: '29.7.2', usernsRemap: true }, 'overlay2'],
  [
    'Docker Engine 29 on Windows',
    { engine: 'docker-ce', engineVersion: '29.7.2', os: 'windows', backingFs: 'ntfs' },
    'windowsfilter',
  ],
  ['containerd alone', { ...ce, engine: 'containerd', engineVersion: '2.1.4' }, 'containerd-overlayfs'],
  ['a ZFS data root on Docker Engine', { ...ce, engineVersion: '27.5.1', backingFs: 'zfs' }, 'zfs'],
  [
    'a btrfs data root on SLES',
    { ...soundPool, os: 'sles', osVersion: '15.5', kernel: '5.14.21-150500.55.73-default', backingFs: 'btrfs' },
    'overlay2',
  ],
  [
    'btrfs in use on SLES',
    {
      ...soundPool,
      os: 'sles',
      osVersion: '15.5',
      kernel: '5.14.21-150500.55.73-default',
      backingFs: 'btrfs',
      currentDriver: 'btrfs',
    },
    'btrfs',
  ],
  [
    'CentOS 7.1 on Docker 17.06',
    { ...old, os: 'centos', osVersion: '7.1', kernel: '3.10.0-229.el7.x86_64' },
    'devicemapper',
  ],
  [
    'Ubuntu 14.04 on Docker 18.06',
    { ...old, engineVersion: '18.06.3-ce', osVersion: '14.04', kernel: '3.13.0-24-generic', backingFs: 'ext4' },
    'aufs',
  ],
  [
    'Ubuntu 15.04 on Docker 18.09',
    { ...old, engineVersion: '18.09.9', osVersion: '15.04', kernel: '3.19.0-15-generic', backingFs: 'ext4' },
    'overlay',
  ],
  [
    'overlay in use on Docker 18.09',
    { ...ce, engineVersion: '18.09.9', backingFs: 'ext4', currentDriver: 'overlay' },
    'overlay2',
  ],
  [
    'devicemapper in use on Docker 18.09',
    { ...ce, engineVersion: '18.09.9', backingFs: 'ext4', currentDriver: 'devicemapper' },
    'overlay2',
  ],
  [
    'Docker Engine where the file system is not known',
    { os: 'ubuntu', engine: 'docker-ce', engineVersion: '27.5.1' },
    'overlay2',
  ],
  ['a data root on NFS', { ...soundPool, backingFs: 'nfs4' }, 'no-fit'],
  ['an unknown system', { ...soundPool, os: 'plan9', osVersion: '4' }, 'overlay2'],
  ['no system named', { engine: 'mcr' }, 'needs-answers'],
]

describe('the pick of a pool', () => {
  it.each(picks)('%s', (_name, pool, pick) => {
    expect(pickOn(pool)).toBe(pick)
  })

  it('is not asked on MKE 4k, where nothing is assumed of its engine', () => {
    expect(adviceOn({}, { mke: '4k' }).kind).toBe('not-needed')
    expect(adviceWith({}, { mke: '4k' }).assumptions.map(({ trait }) => trait)).toEqual([])
    expect(adviceWith({}, { mke: '3.9' }).assumptions.map(({ trait }) => trait)).toContain('nodePools[0].engine')
    expect(adviceOn(soundPool, { mke: '4k' }).kind).toBe('not-needed')
    expect(adviceOn(soundPool, { mke: '3.9' }).kind).toBe('recommended')
  })

  it('asks for the system only', () => {
    const tier = adviceOn({})
    expect(tier.kind === 'needs-answers' && tier.traits).toEqual(['nodePools[0].os'])
    expect(tier.kind === 'needs-answers' && tier.candidates.map(({ option }) => option)).toEqual([
      'overlay2',
      'windowsfilter',
    ])
  })

  it('assumes no image store while the system that decides it is open', () => {
    const storeOf = (pool: NodePool) =>
      adviceWith(pool).assumptions.find(({ trait }) => trait === 'nodePools[0].imageStore')?.assumed
    expect(storeOf({ engine: 'docker-ce', engineVersion: '29.0.0' })).toBeUndefined()
    expect(storeOf({ engine: 'docker-ce', engineVersion: '28.5.2' })).toBe('graphdriver')
    expect(storeOf({ engine: 'docker-ce', engineVersion: '29.0.0', os: 'windows' })).toBe('graphdriver')
    expect(storeOf({ engine: 'docker-ce', engineVersion: '29.0.0', os: 'rhel' })).toBe('containerd')
  })

  it('judges every driver, each of them with a reason or a refusal', () => {
    const tier = adviceOn(soundPool)
    if (tier.kind !== 'recommended') throw new Error(tier.kind)
    const all = [tier.pick, ...tier.alternatives, ...tier.rejected].map(({ option }) => option)
    expect(all.toSorted()).toEqual(drivers.map(({ id }) => id).toSorted())
    for (const { blocks } of tier.rejected) expect(blocks.length).toBeGreaterThan(0)
  })
})

describe('the rules of the image tier', () => {
  it.each(criteria)('share at most 3 points on %s', (criterion) => {
    const slots = new Map<string, number>()
    for (const { slot, weighs } of imageTier.rules)
      slots.set(slot, Math.max(slots.get(slot) ?? 0, weighs[criterion] ?? 0))
    expect([...slots.values()].reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(3)
  })

  it('have ids of their own', () => {
    const ids = imageTier.rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^storage-driver\/[a-z0-9-]+$/)
  })
})
