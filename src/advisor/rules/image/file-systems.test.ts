import { describe, expect, it } from 'vitest'
import type { NodePool } from '../../plan/node-pool.ts'
import { adviceOn, soundPool, standingOn, wordOf } from './judged-pool.ts'

const rule = 'file-system-under-it'
const ce = {
  ...soundPool,
  os: 'sles',
  osVersion: '15.1',
  engine: 'docker-ce',
  kernel: '4.12.14-197.75-default',
} as const
const on = (engineVersion: string, backingFs: string, kernel: string = ce.kernel) => ({
  ...ce,
  engineVersion,
  backingFs,
  kernel,
})

const overlay2: readonly (readonly [pool: NodePool, word: string])[] = [
  [on('17.05.0-ce', 'btrfs'), 'blocks'],
  [on('17.06.0-ce', 'btrfs'), 'condition'],
  [on('17.06.0-ce', 'btrfs', '4.6.9-1-default'), 'blocks'],
  [on('17.06.0-ce', 'btrfs', '4.7.0-1-default'), 'condition'],
  [on('19.03.6', 'btrfs', '4.6.9-1-default'), 'blocks'],
  [on('19.03.7', 'btrfs', '4.6.9-1-default'), 'condition'],
  [on('19.03.6', 'zfs'), 'blocks'],
  [on('19.03.7', 'zfs'), 'condition'],
  [on('19.03.6', 'overlay'), 'blocks'],
  [on('28.5.2', 'btrfs'), 'condition'],
  [{ ...on('29.0.0', 'btrfs'), imageStore: 'graphdriver' }, 'silent'],
  [on('28.5.2', 'xfs'), 'silent'],
  [on('28.5.2', 'extfs'), 'silent'],
  [on('28.5.2', 'XFS '), 'silent'],
  [on('28.5.2', 'tmpfs'), 'condition'],
]

describe('the file system under overlay2', () => {
  it.each(overlay2)('%j: %s', (pool, word) => {
    expect(wordOf(rule, pool, 'overlay2')).toBe(word)
  })

  it.each([
    ['btrfs', 'xfs', 'blocks'],
    ['btrfs', 'btrfs', 'silent'],
    ['overlay2', 'zfs', 'condition'],
  ])('%s on %s: %s', (driver, backingFs, word) => {
    expect(wordOf(rule, on('27.5.1', backingFs), driver)).toBe(word)
  })

  it.each([
    ['ntfs', 'silent'],
    ['NTFS', 'silent'],
    ['refs', 'blocks'],
    [undefined, 'condition'],
  ])('windowsfilter on %s: %s', (backingFs, word) => {
    const pool: NodePool = { os: 'windows', osVersion: '2022', engine: 'mcr', engineVersion: '25.0.13' }
    expect(wordOf(rule, { ...pool, ...(backingFs && { backingFs }) }, 'windowsfilter')).toBe(word)
  })
})

describe('a file system that is not known', () => {
  const { backingFs: _fs, dType: _dType, ...unknown } = soundPool
  const said = (pool: NodePool) => {
    const standing = standingOn(pool, 'overlay2')
    return 'conditions' in standing ? standing.conditions.map(({ says }) => says).join(' ') : ''
  }

  it('must be ext4, or xfs with ftype=1: one condition, with the command', () => {
    const standing = standingOn(unknown, 'overlay2')
    const conditions = 'conditions' in standing ? standing.conditions : []
    expect(conditions).toHaveLength(1)
    expect(conditions[0]?.says).toMatch(/must be ext4, or xfs with ftype=1\.$/)
    expect(conditions[0]?.check).toMatch(/df -T.*xfs_info/)
    expect(conditions[0]?.traits).toEqual(expect.arrayContaining(['nodePools[0].backingFs', 'nodePools[0].dType']))
  })

  it('needs no word about ftype once d_type is known, and only that once xfs is', () => {
    expect(said({ ...unknown, dType: true })).toMatch(/must be ext4, or xfs\.$/)
    expect(said({ ...unknown, backingFs: 'xfs' })).toMatch(/must have been made with ftype=1/)
    expect(said({ ...unknown, backingFs: 'ext4' })).toBe('')
  })
})

describe('a driver with a file system of its own', () => {
  const { backingFs: _fs, ...unknown } = on('27.5.1', 'btrfs')
  it.each([
    ['btrfs', 'blocks'],
    ['zfs', 'blocks'],
    ['overlay2', 'condition'],
  ])('%s where none is named: %s', (driver, word) => {
    expect(wordOf(rule, unknown, driver)).toBe(word)
  })
})

describe('a file system without d_type', () => {
  it.each([
    ['17.11.0-ce', /this engine only warns/],
    ['17.12.0-ce', /from 17\.12 on refuse new installations/],
    ['22.06.0', /from 17\.12 on refuse new installations/],
    ['23.0.0', /, and engines from 23\.0 on do not start/],
  ])('engine %s', (engineVersion, says) => {
    const standing = standingOn({ ...ce, engineVersion, dType: false }, 'overlay2')
    const conditions = 'conditions' in standing ? standing.conditions : []
    expect(conditions.find((one) => one.rule.endsWith('needs-directory-entry-types'))?.says).toMatch(says)
  })

  it('costs work, and matters to overlay drivers only', () => {
    const pool = { ...soundPool, dType: false }
    const [sound, work] = [standingOn(soundPool, 'overlay2'), standingOn(pool, 'overlay2')]
    expect('score' in sound && 'score' in work && sound.score > work.score).toBe(true)
    expect(wordOf('needs-directory-entry-types', { ...on('27.5.1', 'btrfs'), dType: false }, 'btrfs')).toBe('silent')
  })
})

describe('a data root on NFS', () => {
  it.each(['nfs', 'NFS', 'nfs4', 'nfsv3'])('%s rules every driver out', (backingFs) => {
    const tier = adviceOn({ ...soundPool, backingFs })
    expect(tier.kind).toBe('no-fit')
    const overlay2 = tier.kind === 'no-fit' ? tier.rejected.find(({ option }) => option === 'overlay2') : undefined
    expect(overlay2?.blocks.map((one) => one.rule)).toContain('storage-driver/data-root-is-on-nfs')
  })

  it('is not said of a local file system', () => {
    expect(wordOf('data-root-is-on-nfs', soundPool, 'overlay2')).toBe('silent')
  })
})
