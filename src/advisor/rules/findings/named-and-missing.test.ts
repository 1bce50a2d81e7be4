import { describe, expect, it } from 'vitest'
import type { NodePool } from '../../plan/node-pool.ts'
import type { Platform } from '../../plan/platform.ts'
import type { Registry } from '../../plan/registry.ts'
import { findingsOn, on4k, onMke39, onPlatform, onPool, onRegistry, onWorkload, swarm } from './found.ts'

describe('plugins that somebody names', () => {
  const plugin = (name: string) => ({ ...swarm, otherStorage: [{ kind: 'other-docker-plugin', name } as const] })

  it.each([
    ['rexray/ebs', ['named-plugin-has-ended']],
    ['REX-Ray for Ceph', ['named-plugin-has-ended']],
    ['local-persist', []],
    ['ray', []],
  ])('%s: %j', (name, rules) => {
    expect(onPlatform(plugin(name))).toEqual(rules)
  })

  it('are Docker plugins: a CSI driver of such a name is another product', () => {
    expect(onPlatform({ ...onMke39, otherStorage: [{ kind: 'other-csi', name: 'rexray' }] })).toEqual([])
  })
})

describe('a registry that is to outlive a site', () => {
  it.each<[Registry, boolean]>([
    [{ survives: 'site', sites: 1 }, true],
    [{ survives: 'site' }, true],
    [{ survives: 'site', sites: 2 }, false],
    [{ survives: 'zone', sites: 1 }, false],
  ])('%j lies on one site only: %s', (row, isNamed) => {
    const rules = onRegistry({ product: 'msr-2.10', replicas: 3, ...row })
    expect(rules.includes('registry-on-one-site-only')).toBe(isNamed)
  })

  it('is none where there is no registry', () => {
    expect(onRegistry({ product: 'none', survives: 'site' })).toEqual([])
  })
})

describe('ext4 without d_type', () => {
  it.each<[NodePool, Platform, string[]]>([
    [{ backingFs: 'ext4', dType: false }, onMke39, ['ext4-without-directory-entry-types']],
    [{ backingFs: 'extfs', dType: false }, onMke39, ['ext4-without-directory-entry-types']],
    [{ backingFs: 'ext4', dType: true }, onMke39, []],
    [{ backingFs: 'ext4' }, onMke39, []],
    [{ backingFs: 'xfs', dType: false }, onMke39, []],
    [{ backingFs: 'ext4', dType: false }, on4k, []],
  ])('%j on %j: %j', (row, platform, rules) => {
    expect(onPool(row, platform)).toEqual(rules)
  })
})

describe('a StorageClass that a workload uses', () => {
  const listed: Platform = { ...onMke39, storageClasses: [{ name: 'fast', provisioner: 'csi.trident.netapp.io' }] }
  it.each<[string, Platform, string[]]>([
    ['slow', listed, ['storage-class-that-is-not-there']],
    ['fast', listed, []],
    ['slow', onMke39, []],
    ['', listed, []],
  ])('%j of %j: %j', (storageClass, platform, rules) => {
    expect(onWorkload({ state: 'stateful', storageClass }, platform)).toEqual(rules)
  })
})

describe('the answers that a finding names', () => {
  it('are those that were given or assumed, and not what is open', () => {
    const [found] = findingsOn({ platform: onMke39, workloads: [{ state: 'stateful', writesToContainerLayer: true }] })
    expect(found?.traits).toEqual(['workloads[0].writesToContainerLayer', 'workloads[0].state'])
  })

  it('include what lies outside the row that it is about', () => {
    const [missing] = findingsOn({ platform: onMke39, nodePools: [], workloads: [{ state: 'stateless', pool: 'gpu' }] })
    expect(missing?.traits).toEqual(['workloads[0].pool', 'nodePools'])
    const [twice] = findingsOn({ platform: onMke39, nodePools: [{ name: 'a' }, { name: 'a' }] })
    expect(twice?.traits).toEqual(['nodePools'])
  })
})
