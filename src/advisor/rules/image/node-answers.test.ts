import { describe, expect, it } from 'vitest'
import type { NodePool } from '../../plan/node-pool.ts'
import { adviceOn, soundPool, standingOn, wordOf } from './judged-pool.ts'

const ce: NodePool = {
  ...soundPool,
  os: 'ubuntu',
  osVersion: '22.04',
  kernel: '5.15.0-112-generic',
  engine: 'docker-ce',
}

describe('a size limit per container', () => {
  const rule = 'size-limit-per-container'
  it.each([
    [{ ...soundPool, containerQuota: true }, 'overlay2', 'condition'],
    [{ ...soundPool, containerQuota: true, backingFs: 'ext4' }, 'overlay2', 'condition'],
    [{ ...soundPool, containerQuota: false }, 'overlay2', 'silent'],
    [{ ...ce, engineVersion: '27.5.1', containerQuota: true, backingFs: 'btrfs' }, 'btrfs', 'silent'],
    [{ ...ce, engineVersion: '18.06.3-ce', containerQuota: true }, 'overlay', 'blocks'],
  ])('%j: %s %s', (pool, driver, word) => {
    expect(wordOf(rule, pool, driver)).toBe(word)
  })

  it('costs work where the file system must be made anew, and none on xfs', () => {
    const points = (pool: NodePool) => {
      const standing = standingOn(pool, 'overlay2')
      return 'reasons' in standing ? standing.reasons.filter((one) => one.rule.endsWith(rule)).length : 0
    }
    expect(points({ ...soundPool, containerQuota: true })).toBe(0)
    expect(points({ ...soundPool, containerQuota: true, backingFs: 'ext4' })).toBe(1)
  })

  it('is to be tried where no document speaks of it', () => {
    const pool: NodePool = { ...ce, engineVersion: '29.7.2', containerQuota: true }
    expect(wordOf('size-limit-is-not-documented', pool, 'containerd-overlayfs')).toBe('condition')
  })
})

describe('the driver in use', () => {
  const rule = 'switching-hides-images'
  it.each([
    [undefined, 'silent'],
    ['none', 'silent'],
    ['overlay2', 'reason'],
    ['aufs', 'condition'],
    ['something-else', 'condition'],
    ['constructor', 'condition'],
  ])('%s: %s', (currentDriver, word) => {
    expect(wordOf(rule, { ...soundPool, ...(currentDriver && { currentDriver }) }, 'overlay2')).toBe(word)
  })

  const costs = (pool: NodePool) => {
    const standing = standingOn(pool, 'overlay2')
    const reasons = 'reasons' in standing ? standing.reasons : []
    return reasons.find((one) => one.rule.endsWith(rule))?.points
  }

  it('costs less to leave where it has no future', () => {
    const pool: NodePool = { ...ce, backingFs: 'zfs', currentDriver: 'zfs' }
    expect(costs({ ...pool, engineVersion: '27.5.1' })).toBe(-1.5)
    expect(costs({ ...ce, engineVersion: '18.06.3-ce', currentDriver: 'overlay' })).toBe(-1.5)
    expect(costs({ ...ce, engineVersion: '18.09.0', currentDriver: 'overlay' })).toBe(-0.5)
    expect(costs({ ...soundPool, engineVersion: '20.10.17', currentDriver: 'zfs' })).toBe(-0.5)
  })

  it.each([
    [soundPool, 'aufs', 'warns'],
    [soundPool, 'zfs', 'warns'],
    [{ ...ce, engineVersion: '27.5.1' }, 'devicemapper', 'warns'],
    [{ ...ce, engineVersion: '27.5.1' }, 'zfs', 'silent'],
    [soundPool, 'overlay2', 'silent'],
    [soundPool, 'vfs', 'silent'],
  ])('%j: the pick %s of %s', (pool, currentDriver, word) => {
    const tier = adviceOn({ ...pool, currentDriver })
    const warnings = tier.kind === 'recommended' ? tier.pick.warnings : []
    const found = warnings.find((one) => one.rule.endsWith('driver-in-use-has-no-future'))
    expect(found?.says.startsWith(`${currentDriver}, in use today`) ? 'warns' : 'silent').toBe(word)
  })
})

describe('disks', () => {
  it.each([
    [{ ...soundPool, dedicatedDisk: false }, 'warns'],
    [{ ...soundPool, dedicatedDisk: true }, 'silent'],
    [soundPool, 'silent'],
  ])('%j: overlay2 %s', (pool, word) => {
    expect(wordOf('data-root-shares-a-disk', pool, 'overlay2')).toBe(word)
  })

  it.each([
    [true, 'condition'],
    [false, 'warns'],
    [undefined, 'warns'],
  ])('a dedicated disk %s does not hold what containerd keeps: %s', (dedicatedDisk, word) => {
    const pool: NodePool = { ...ce, engineVersion: '29.7.2', ...(dedicatedDisk !== undefined && { dedicatedDisk }) }
    expect(wordOf('containerd-has-its-own-root', pool, 'containerd-overlayfs')).toBe(word)
  })

  it.each([
    ['ssd', /CPU spikes/],
    ['hdd', /head movement/],
  ] as const)('btrfs fragments %s in its own way', (media, says) => {
    const pool: NodePool = { ...soundPool, os: 'sles', backingFs: 'btrfs', media }
    const standing = standingOn(pool, 'btrfs')
    const warnings = 'warnings' in standing ? standing.warnings : []
    expect(warnings.find((one) => one.rule.endsWith('fragmentation-by-medium'))?.says).toMatch(says)
    expect(wordOf('fragmentation-by-medium', pool, 'overlay2')).toBe('silent')
  })
})

describe('what a driver needs on the node', () => {
  const pool: NodePool = { ...ce, engineVersion: '27.5.1', rootless: true, selinux: true }
  it('is a condition unless the driver is in use', () => {
    expect(wordOf('needs-something-on-the-node', pool, 'fuse-overlayfs')).toBe('condition')
    expect(wordOf('needs-something-on-the-node', { ...pool, currentDriver: 'fuse-overlayfs' }, 'fuse-overlayfs')).toBe(
      'silent',
    )
  })
})
