import { describe, expect, it } from 'vitest'
import { advise } from './advise.ts'
import type { Lifetime } from './advice/advice.ts'
import { catalog } from './catalog/catalog.ts'
import type { NodePool } from './plan/node-pool.ts'
import type { Plan } from './plan/plan.ts'
import type { Registry } from './plan/registry.ts'

const lifetimesOn = (parts: Omit<Plan, 'schema'>) => advise({ schema: 1, ...parts }, catalog).lifetimes
const told = ({ of, ends, candidates, state }: Lifetime) => `${of}: ${ends ?? candidates?.join(' or ') ?? state}`
const toldOn = (parts: Omit<Plan, 'schema'>) => lifetimesOn(parts).map(told)

describe('lifetimes', () => {
  it.each<[NodePool, string[]]>([
    [{ os: 'rhel', osVersion: '8.10' }, ['RHEL 8, maintenance support: 2029-05-31']],
    [{ os: 'rhel', osVersion: '10.1' }, ['RHEL 10, maintenance support: 2035-05-31']],
    [{ os: 'RHEL', osVersion: '7' }, ['RHEL 7, maintenance support: 2024-06-30']],
    [{ os: 'rhel', osVersion: '6.10' }, []],
    [{ os: 'rhel' }, []],
    [{ os: 'kylin', osVersion: '10' }, []],
    [{ os: 'centos', osVersion: '8.2' }, ['CentOS Linux 8, support: 2021-12-31']],
    [{ os: 'centos', osVersion: '8' }, ['CentOS Linux 8, support: 2021-12-31', 'CentOS Stream 8, support: 2024-05-31']],
    [{ os: 'sles', osVersion: '15-SP5' }, ['SLES 15.5, general support: 2024-12-31']],
    [{ os: 'sles', osVersion: '15' }, []],
    [{ os: 'windows', osVersion: '2022' }, ['Windows Server 2022, security support: 2031-10-14']],
  ])('system %j: %j', (pool, expected) => {
    expect(toldOn({ platform: { mke: '4k' }, nodePools: [pool] }).slice(0, -1)).toEqual(expected)
  })

  it.each<[NodePool, string]>([
    [{ engine: 'mcr', engineVersion: '19.03.15' }, 'MCR 19.03: 2022-05-27'],
    [{ engine: 'docker-ce', engineVersion: '20.10.27' }, 'Docker Engine 20.10: 2023-12-10'],
    [{ engine: 'mcr', engineVersion: '25.0.13' }, 'MCR 25.0: not-published'],
  ])('engine %j: %s', (pool, expected) => {
    expect(toldOn({ platform: { mke: 'none' }, nodePools: [pool] })).toEqual([expected])
  })

  it('tell of what was assumed: the newest engine and MKE 3 line', () => {
    expect(toldOn({ nodePools: [{ os: 'rhel', osVersion: '9.4' }] })).toEqual([
      'RHEL 9, maintenance support: 2032-05-31',
      'MCR 29: not-published',
      'MKE 3.9: not-published',
    ])
  })

  it('tell of no engine on MKE 4k, which brings its own', () => {
    const pool: NodePool = { engine: 'mcr', engineVersion: '19.03.8' }
    expect(toldOn({ platform: { mke: '4k' }, nodePools: [pool] })).toEqual(['MKE 4k: not-published'])
  })

  it.each<[string, string | undefined]>([
    ['1.31', 'Kubernetes 1.31, upstream: 2025-11-11'],
    ['v1.31.14', 'Kubernetes 1.31, upstream: 2025-11-11'],
    ['1.3', undefined],
    ['1.99', undefined],
  ])('Kubernetes %s: %s', (kubernetes, expected) => {
    const told = toldOn({ platform: { mke: '3.8', kubernetes } })
    expect(told.find((one) => one.startsWith('Kubernetes'))).toBe(expected)
  })

  it.each<[Registry, string]>([
    [{ product: 'msr-2.8' }, 'MSR 2.8: 2022-05-27'],
    [{ product: 'msr-2.9' }, 'MSR 2.9: 2027-03-24 or 2026-12-01 or 2024-10-13'],
    [{ product: 'msr-2.10' }, 'MSR 2.10: not-published'],
    [{ product: 'msr-4' }, 'MSR 4: not-published'],
    [{ product: 'msr-4', version: '4.0.2' }, 'MSR 4.0: 2026-07-17'],
    [{ product: 'msr-4', version: '4.13.0' }, 'MSR 4: not-published'],
  ])('registry %j: %s', (registry, expected) => {
    expect(toldOn({ platform: { mke: 'none' }, registry })).toEqual([expected])
  })

  it('name each line once, and a document for each', () => {
    const pool: NodePool = { os: 'ubuntu', osVersion: '22.04' }
    const lifetimes = lifetimesOn({
      platform: { mke: '3.8' },
      nodePools: [pool, pool],
      registry: { product: 'msr-2.9' },
    })
    expect(new Set(lifetimes.map(({ of }) => of)).size).toBe(lifetimes.length)
    for (const { sources } of lifetimes) {
      expect(sources).not.toEqual([])
      expect(sources.filter((id) => !catalog.sources[id])).toEqual([])
    }
  })
})
