import { describe, expect, it } from 'vitest'
import { adviceOn, soundPool, standingOn, wordOf } from './judged-pool.ts'

const rule = 'kernel-is-too-old'
const on = (os: string, kernel: string) => ({ ...soundPool, os, kernel, engineVersion: '20.10.17' })

const overlay2: readonly (readonly [os: string, kernel: string, word: string])[] = [
  ['rhel', '3.10.0-513.el7.x86_64', 'blocks'],
  ['rhel', '3.10.0-514.el7.x86_64', 'condition'],
  ['centos', '3.10.0-692.99.el7.x86_64', 'condition'],
  ['centos', '3.10.0-693.el7.x86_64', 'silent'],
  ['rhel', '3.10.0-514', 'condition'],
  ['rhel', '3.10.0-693', 'silent'],
  ['ubuntu', '3.10.0-693', 'blocks'],
  ['ol', '3.10.0-513.0.1.el7.x86_64', 'blocks'],
  ['ol', '3.10.0-1160.119.1.0.9.el7.x86_64', 'condition'],
  ['scientific', '3.10.0-1160.el7.x86_64', 'condition'],
  ['centos', '3.10.108-1.el7.elrepo.x86_64', 'blocks'],
  ['ol', '5.4.17-2136.307.3.1.el8uek.x86_64', 'silent'],
  ['ubuntu', '3.19.0-99-generic', 'blocks'],
  ['ubuntu', '4.0.0-1-generic', 'silent'],
]

describe('the kernel that overlay2 needs', () => {
  it.each(overlay2)('%s with %s: %s', (os, kernel, word) => {
    expect(wordOf(rule, on(os, kernel), 'overlay2')).toBe(word)
  })

  it('is undocumented on a rebuild of the kernel that the rule names, and supported on the kernel itself', () => {
    const rebuilt = standingOn(on('ol', '3.10.0-1160.119.1.0.9.el7.x86_64'), 'overlay2')
    expect('support' in rebuilt && rebuilt.support).toBe('undocumented')
    expect('warnings' in rebuilt && rebuilt.warnings[0]?.says).toMatch(/^No document read covers .* RHCK/)
    const named = standingOn(on('rhel', '3.10.0-1160.119.1.el7.x86_64'), 'overlay2')
    expect('support' in named && named.support).toBe('supported')
  })
})

describe('a kernel that is not known', () => {
  const { kernel: _kernel, ...unknown } = soundPool
  const release: readonly (readonly [os: string, osVersion: string | undefined, word: string, says: RegExp])[] = [
    ['rhel', '7.2', 'blocks', /RHEL 7\.2 ships kernel 3\.10\.0-327/],
    ['rhel', '7.3', 'condition', /RHEL 7\.3 ships kernel 3\.10\.0-514.*693/],
    ['rhel', '7.4', 'condition', /RHEL 7\.4 ships kernel 3\.10\.0-693: verify/],
    ['rhel', '9', 'condition', /RHEL 9 ships kernel 5\.14\.0: verify/],
    ['rhel', '7', 'condition', /needs kernel 4\.0 or later, or RHEL or CentOS with kernel 3\.10\.0-514 or later\.$/],
    ['sles', '15 SP5', 'condition', /SLES 15\.5 ships/],
    ['ubuntu', '22.04.3', 'condition', /Ubuntu 22\.04 ships/],
    ['ubuntu', '14.04', 'blocks', /Ubuntu 14\.04 ships kernel 3\.13/],
    ['plan9', undefined, 'condition', /or later\.$/],
  ]
  it.each(release)('%s %s: %s', (os, osVersion, word, says) => {
    const { osVersion: _version, ...pool } = { ...unknown, os, engineVersion: '20.10.17' }
    const standing = standingOn({ ...pool, ...(osVersion && { osVersion }) }, 'overlay2')
    const reasons = 'blocks' in standing ? standing.blocks : standing.conditions
    expect('blocks' in standing ? 'blocks' : 'condition').toBe(word)
    expect(reasons.find((one) => one.rule === `storage-driver/${rule}`)?.says).toMatch(says)
  })

  it('is verified with uname -r, and named as the trait to answer', () => {
    const standing = standingOn(unknown, 'overlay2')
    const condition = 'conditions' in standing && standing.conditions.find((one) => one.rule.endsWith(rule))
    expect(condition && condition.check).toBe('uname -r')
    expect(condition && condition.traits).toContain('nodePools[0].kernel')
  })

  it('is verified as well where the text cannot be read', () => {
    expect(wordOf(rule, { ...unknown, kernel: 'unknown' }, 'overlay2')).toBe('condition')
  })

  it('is not asked of Windows nodes', () => {
    const tier = adviceOn({ os: 'windows', osVersion: '2022', engine: 'mcr', engineVersion: '25.0.13' })
    expect(tier.kind === 'recommended' && tier.pick.conditions.map((one) => one.rule)).toEqual([
      'storage-driver/file-system-under-it',
    ])
  })
})

describe('old engines', () => {
  const backport = {
    ...soundPool,
    os: 'centos',
    osVersion: '7.9',
    kernel: '3.10.0-1160.el7.x86_64',
    engine: 'docker-ce',
  } as const
  it.each([
    ['17.11.0-ce', 'condition'],
    ['17.12.0-ce', 'silent'],
  ])('engine %s must be told of a backport: %s', (engineVersion, word) => {
    expect(wordOf('backported-kernel-must-be-declared', { ...backport, engineVersion }, 'overlay2')).toBe(word)
  })

  it('need no telling on a newer kernel', () => {
    const pool = { ...backport, os: 'ubuntu', kernel: '4.4.0-131-generic', engineVersion: '17.06.2-ce' }
    expect(wordOf('backported-kernel-must-be-declared', pool, 'overlay2')).toBe('silent')
  })

  it.each([
    ['20.10.17', '3.9.9-1', 'blocks'],
    ['20.10.17', '3.10.0-229.el7.x86_64', 'blocked otherwise'],
    ['23.0.1', '3.9.9-1', 'blocked otherwise'],
  ])('engine %s on kernel %s: %s', (engineVersion, kernel, word) => {
    expect(wordOf('engine-does-not-start-on-this-kernel', { ...soundPool, engineVersion, kernel }, 'overlay2')).toBe(
      word,
    )
  })
})
