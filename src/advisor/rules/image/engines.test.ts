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
const supportOf = (pool: NodePool, option: string) => {
  const standing = standingOn(pool, option)
  return 'support' in standing ? standing.support : 'blocked'
}

describe('the releases that have a driver', () => {
  const rule = 'engine-does-not-have-it'
  it.each([
    [ce, '23.0.9', 'overlay', 'silent'],
    [ce, '24.0.0', 'overlay', 'blocks'],
    [ce, '24.0.9', 'devicemapper', 'silent'],
    [ce, '25.0.0', 'devicemapper', 'blocks'],
    [ce, '24.0.0', 'aufs', 'blocks'],
    [soundPool, '22.9', 'zfs', 'blocked otherwise'],
    [soundPool, '23.0.1', 'zfs', 'blocks'],
    [ce, '1.11.2', 'overlay2', 'blocks'],
    [ce, '1.12.0', 'overlay2', 'silent'],
    [{ ...ce, rootless: true }, '19.03.15', 'fuse-overlayfs', 'blocks'],
    [{ ...ce, rootless: true }, '20.10.0', 'fuse-overlayfs', 'silent'],
    [{ ...ce, imageStore: 'containerd' }, '23.0.6', 'containerd-overlayfs', 'blocks'],
    [{ ...ce, imageStore: 'containerd' }, '24.0.0', 'containerd-overlayfs', 'silent'],
  ] as const)('%j %s: %s %s', (pool, engineVersion, driver, word) => {
    expect(wordOf(rule, { ...pool, engineVersion }, driver)).toBe(word)
  })

  it.each([
    ['18.06.3-ce', 'silent'],
    ['18.09.0', 'warns'],
  ])('overlay on %s: %s that it is deprecated', (engineVersion, word) => {
    expect(wordOf('is-deprecated', { ...ce, engineVersion }, 'overlay')).toBe(word)
  })

  it.each([
    ['docker-ce', '28.5.2', 'silent'],
    ['docker-ce', '29.0.0', 'warns'],
    ['mcr', '29.2.1', 'silent'],
  ] as const)('overlay2 on %s %s: %s that Docker calls it legacy', (engine, engineVersion, word) => {
    expect(wordOf('is-called-legacy', { ...ce, engine, engineVersion, imageStore: 'graphdriver' }, 'overlay2')).toBe(
      word,
    )
  })
})

describe("the vendor's word", () => {
  it.each([
    [soundPool, 'overlay2', 'supported'],
    [{ ...soundPool, engineVersion: '24.0.5' }, 'overlay2', 'undocumented'],
    [{ ...soundPool, engineVersion: '25.1.0' }, 'overlay2', 'undocumented'],
    [{ ...soundPool, engineVersion: '29.4.1' }, 'overlay2', 'supported'],
    [{ ...soundPool, engineVersion: '30.0.0' }, 'overlay2', 'undocumented'],
    [{ ...soundPool, os: 'almalinux' }, 'overlay2', 'undocumented'],
    [{ ...soundPool, os: 'sles', backingFs: 'btrfs' }, 'btrfs', 'supported'],
    [{ ...soundPool, backingFs: 'btrfs' }, 'btrfs', 'blocked'],
    [{ ...soundPool, engineVersion: '19.03.15' }, 'overlay2', 'supported'],
    [{ ...soundPool, engineVersion: '19.03.15' }, 'overlay', 'blocked'],
    [{ ...soundPool, engine: 'docker-ee', engineVersion: '17.06.1-ee-2' }, 'overlay2', 'undocumented'],
    [{ ...soundPool, engine: 'docker-ee', engineVersion: '17.06.2-ee-5' }, 'overlay2', 'supported'],
    [{ ...soundPool, engineVersion: '29.2.1', imageStore: 'containerd' }, 'containerd-overlayfs', 'undocumented'],
    [{ ...ce, engineVersion: '27.5.1', os: 'kylin' }, 'overlay2', 'supported'],
    [{ ...ce, engineVersion: '27.5.1', backingFs: 'zfs' }, 'zfs', 'supported'],
    [{ ...ce, engineVersion: '27.5.1', os: 'debian', osVersion: '12', backingFs: 'zfs' }, 'zfs', 'undocumented'],
    [{ ...ce, engineVersion: '29.0.0' }, 'containerd-overlayfs', 'supported'],
    [{ ...ce, engineVersion: '28.5.2', imageStore: 'containerd' }, 'containerd-overlayfs', 'undocumented'],
    [{ ...ce, engine: 'containerd', engineVersion: '2.1.4' }, 'containerd-overlayfs', 'supported'],
  ] as const)('%j: %s is %s', (pool, driver, support) => {
    expect(supportOf(pool, driver)).toBe(support)
  })

  it('says first that a driver is undocumented', () => {
    const standing = standingOn({ ...soundPool, os: 'almalinux' }, 'overlay2')
    expect('warnings' in standing && standing.warnings[0]?.says).toBe(
      'No document read says whether Mirantis supports overlay2 with MCR 25.0.13 on AlmaLinux.',
    )
  })

  it('rules vfs out everywhere, with what to take instead', () => {
    expect(wordOf('is-never-the-choice', { ...ce, engineVersion: '27.5.1' }, 'vfs')).toBe('blocks')
  })
})

describe('the image store', () => {
  const store = 'belongs-to-the-other-image-store'
  it.each([
    [{ ...ce, engineVersion: '27.5.1', imageStore: 'graphdriver' }, 'containerd-overlayfs', 'blocks'],
    [{ ...ce, engineVersion: '27.5.1', imageStore: 'containerd' }, 'overlay2', 'blocks'],
    [{ ...ce, engineVersion: '27.5.1', imageStore: 'containerd' }, 'containerd-overlayfs', 'silent'],
    [{ ...ce, engine: 'containerd', engineVersion: '2.1.4', imageStore: 'graphdriver' }, 'overlay2', 'blocks'],
  ] as const)('%j: %s %s', (pool, driver, word) => {
    expect(wordOf(store, pool, driver) === 'blocks' ? 'blocks' : 'silent').toBe(word)
  })

  it('is not to be had with remapped users', () => {
    const pool: NodePool = { ...ce, engineVersion: '29.7.2', imageStore: 'containerd', usernsRemap: true }
    expect(wordOf('no-containerd-store-with-remapped-users', pool, 'containerd-overlayfs')).toBe('blocks')
    expect(adviceOn(pool).kind).toBe('no-fit')
  })

  it.each([
    ['mcr', '25.0.13', undefined, 'silent'],
    ['mcr', '29.0.0', undefined, 'condition'],
    ['mcr', '29.2.1', 'overlay2', 'silent'],
  ] as const)('%s %s with %s in use: %s to name the driver', (engine, engineVersion, currentDriver, word) => {
    const pool = { ...soundPool, engine, engineVersion, ...(currentDriver && { currentDriver }) }
    expect(wordOf('must-be-named-on-a-new-installation', pool, 'overlay2')).toBe(word)
  })

  it('is known from the driver in use, also by the name that Engine 29 prints', () => {
    expect(supportOf({ ...ce, engineVersion: '28.5.2', currentDriver: 'overlayfs' }, 'containerd-overlayfs')).toBe(
      'undocumented',
    )
    expect(
      wordOf(
        'switching-hides-images',
        { ...ce, engineVersion: '29.7.2', currentDriver: 'overlayfs' },
        'containerd-overlayfs',
      ),
    ).toBe('reason')
  })
})

describe('Windows nodes', () => {
  const windows: NodePool = { os: 'windows', engine: 'mcr', backingFs: 'ntfs' }
  it.each([
    [{ ...windows, osVersion: '2016', engineVersion: '20.10.17' }, 'silent'],
    [{ ...windows, osVersion: '2016', engineVersion: '23.0.1' }, 'blocks'],
    [{ ...windows, osVersion: '2019', engineVersion: '23.0.1' }, 'silent'],
    [{ ...windows, kernel: '10.0.14393', engineVersion: '23.0.1' }, 'blocks'],
    [{ ...windows, kernel: '10.0.17763', engineVersion: '23.0.1' }, 'silent'],
    [{ ...windows, engineVersion: '23.0.1' }, 'condition'],
  ])('%j: %s', (pool, word) => {
    expect(wordOf('mcr-dropped-this-windows', pool, 'windowsfilter')).toBe(word)
  })

  it.each(['2016', '2019', '2022', '2025'])('MCR 20.10 on %s: supported', (osVersion) => {
    expect(supportOf({ ...windows, osVersion, engineVersion: '20.10.17' }, 'windowsfilter')).toBe('supported')
  })
})
