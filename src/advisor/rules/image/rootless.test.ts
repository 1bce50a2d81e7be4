import { describe, expect, it } from 'vitest'
import type { NodePool } from '../../plan/node-pool.ts'
import { pickOn, soundPool, standingOn, wordOf } from './judged-pool.ts'

const base: NodePool = { ...soundPool, engine: 'docker-ce', engineVersion: '27.5.1', rootless: true, backingFs: 'ext4' }
const on = (os: string, osVersion: string, kernel: string): NodePool => ({ ...base, os, osVersion, kernel })

describe('rootless mode', () => {
  const rule = 'rootless-mode-needs-a-newer-kernel'
  it.each([
    [on('fedora', '32', '5.10.9-300.fc32.x86_64'), 'blocks', 'fuse-overlayfs'],
    [on('fedora', '34', '5.11.0-300.fc34.x86_64'), 'silent', 'overlay2'],
    [on('ubuntu', '20.04', '5.4.0-187-generic'), 'condition', 'fuse-overlayfs'],
    [on('ubuntu', '20.04', '5.11.0-31-generic'), 'silent', 'overlay2'],
    [on('debian', '9', '4.19.0-0.bpo.19-amd64'), 'blocks', 'fuse-overlayfs'],
    [on('debian', '10', '4.19.0-27-amd64'), 'condition', 'fuse-overlayfs'],
    [on('fedora', '27', '4.17.14-202.fc27.x86_64'), 'blocks', 'no-fit'],
    [on('fedora', '28', '4.18.0-1.fc28.x86_64'), 'blocks', 'fuse-overlayfs'],
  ])('%j', (pool, word, pick) => {
    expect(wordOf(rule, pool, 'overlay2')).toBe(word)
    expect(pickOn(pool)).toBe(pick)
  })

  it('takes the kernel of the release where none is named', () => {
    const { kernel: _kernel, ...unknown } = base
    expect(wordOf(rule, { ...unknown, os: 'rhel', osVersion: '8.9' }, 'overlay2')).toBe('blocks')
    expect(wordOf(rule, { ...unknown, os: 'rhel', osVersion: '9.4' }, 'overlay2')).toBe('condition')
    expect(wordOf(rule, { ...unknown, os: 'plan9', osVersion: '4' }, 'overlay2')).toBe('condition')
    expect(wordOf(rule, { ...unknown, os: 'ubuntu', osVersion: '20.04' }, 'overlay2')).toBe('condition')
  })

  it('is documented for overlay2 from kernel 5.11 on only', () => {
    const older = standingOn(on('ubuntu', '20.04', '5.4.0-187-generic'), 'overlay2')
    expect('support' in older && older.support).toBe('undocumented')
    const newer = standingOn(on('ubuntu', '20.04', '5.11.0-31-generic'), 'overlay2')
    expect('support' in newer && newer.support).toBe('supported')
  })

  it.each([
    ['20.10.7', true, 'silent'],
    ['20.10.8', true, 'blocks'],
    ['20.10.8', false, 'silent'],
  ])('engine %s with SELinux %s: %s for overlay2', (engineVersion, selinux, word) => {
    const pool = { ...on('fedora', '40', '6.8.9-300.fc40.x86_64'), engineVersion, selinux }
    expect(wordOf('rootless-mode-with-selinux', pool, 'overlay2')).toBe(word)
  })

  it('knows few drivers, and one that only it knows', () => {
    expect(wordOf('rootless-mode-knows-few', { ...base, backingFs: 'zfs' }, 'zfs')).toBe('blocks')
    expect(wordOf('rootless-mode-knows-few', base, 'fuse-overlayfs')).toBe('silent')
    expect(wordOf('rootless-mode-knows-few', { ...base, rootless: false }, 'fuse-overlayfs')).toBe('blocks')
  })

  it('lets a mount option stand in for the kernel of btrfs', () => {
    const pool = { ...on('ubuntu', '18.04', '4.17.0-1-generic'), backingFs: 'btrfs' }
    expect(wordOf(rule, pool, 'btrfs')).toBe('condition')
    expect(wordOf(rule, { ...pool, kernel: '4.18.0-1-generic' }, 'btrfs')).toBe('silent')
  })
})

describe('SELinux with root', () => {
  it.each([
    [true, 'warns'],
    [false, 'silent'],
  ])('labelling %s: overlay2 %s', (selinux, word) => {
    expect(wordOf('selinux-labels', { ...soundPool, selinux }, 'overlay2')).toBe(word)
  })
})
