import { describe, expect, it } from 'vitest'
import { catalog } from '../../catalog/catalog.ts'
import type { NodePool } from '../../plan/node-pool.ts'
import type { Platform } from '../../plan/platform.ts'
import type { Registry } from '../../plan/registry.ts'
import type { Workload } from '../../plan/workload.ts'
import { findingRules } from './finding-rules.ts'
import { both, findingsOn, on4k, onMke39, onPlatform, onPool, onRegistry, onWorkload, swarm } from './found.ts'

describe('findings', () => {
  it('have one id each, and rest on documents or on the plan', () => {
    const ids = findingRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const findings = findingsOn({
      platform: { mke: '4k', orchestrator: 'both', onHand: ['keywhiz', 'nexentaedge'] },
      workloads: [{ state: 'stateful', orchestrator: 'swarm', writesToContainerLayer: true }],
      registry: { product: 'msr-3.1', survives: 'node' },
    })
    expect(findings.length).toBeGreaterThan(4)
    for (const { sources } of findings) {
      expect(sources).not.toEqual([])
      expect(sources.filter((id) => id !== 'plan' && !catalog.sources[id])).toEqual([])
    }
  })

  it('come worst first', () => {
    const order = ['danger', 'warning', 'info']
    const found = findingsOn({
      platform: { ...swarm, onHand: ['nexentaedge'] },
      workloads: [{ state: 'stateful', writesToContainerLayer: true }],
      registry: { product: 'msr-2.10', survives: 'node' },
    }).map(({ severity }) => order.indexOf(severity))
    expect(found).toEqual(found.toSorted((a, b) => a - b))
    expect(new Set(found).size).toBe(3)
  })
})

describe('data in the container layer', () => {
  it.each<[Workload, string[]]>([
    [{ state: 'stateful', writesToContainerLayer: true }, ['data-in-the-container-layer']],
    [{ state: 'stateless', writesToContainerLayer: true }, ['data-in-the-container-layer']],
    [{ state: 'stateless', scratch: true, writesToContainerLayer: true }, ['scratch-in-the-container-layer']],
    [{ state: 'stateful', writesToContainerLayer: false }, []],
    [{ state: 'stateful' }, []],
    [{ state: 'stateless' }, []],
  ])('%j: %j', (row, rules) => {
    expect(onWorkload(row)).toEqual(rules)
  })
})

describe('Swarm on MKE 4k', () => {
  it.each<[Platform, string[]]>([
    [{ ...on4k, orchestrator: 'swarm' }, ['swarm-on-mke-4k']],
    [{ ...on4k, orchestrator: 'both' }, ['swarm-on-mke-4k']],
    [on4k, []],
    [swarm, []],
    [both, []],
  ])('platform %j: %j', (platform, rules) => {
    expect(onPlatform(platform)).toEqual(rules)
  })

  it('is told of a workload and of the registry too', () => {
    expect(onWorkload({ state: 'stateful', orchestrator: 'swarm' }, on4k)).toContain('workload-on-swarm-of-mke-4k')
    expect(onWorkload({ state: 'stateful', orchestrator: 'kubernetes' }, on4k)).toEqual([])
    expect(onRegistry({ product: 'msr-4', orchestrator: 'swarm' }, on4k)).toContain('registry-on-swarm-of-mke-4k')
  })
})

describe('lines past their end', () => {
  it.each<[Platform['mke'], boolean]>([
    ['3.2', false],
    ['3.3', true],
    ['3.7', true],
    ['3.8', false],
    ['4k', false],
    [undefined, false],
  ])('MKE %s: %s', (mke, isEnded) => {
    const { mke: _, ...rest } = onMke39
    expect(onPlatform({ ...rest, ...(mke && { mke }) })).toEqual(isEnded ? ['mke-line-has-ended'] : [])
  })

  it.each<[NodePool, string[]]>([
    [{ engine: 'mcr', engineVersion: '19.03.8' }, ['engine-line-has-ended']],
    [{ engineVersion: '19.03.8' }, ['engine-line-has-ended']],
    [{ engine: 'docker-ee', engineVersion: '19.03.5' }, ['engine-line-has-ended']],
    [{ engine: 'docker-ee', engineVersion: '18.09.1' }, []],
    [{ engine: 'mcr', engineVersion: '20.10.17' }, []],
    [{ engine: 'docker-ce', engineVersion: '20.10.17' }, ['upstream-engine-line-has-ended']],
    [{ engine: 'docker-ce', engineVersion: '25.0.3' }, []],
    [{ engine: 'moby', engineVersion: '27.5.1' }, ['upstream-engine-line-has-ended']],
    [{ engine: 'moby', engineVersion: '28.5.2' }, []],
    [{}, []],
  ])('%j: %j', (row, rules) => {
    expect(onPool(row)).toEqual(rules)
  })

  it.each<[Registry, string[]]>([
    [{ product: 'msr-2.8' }, ['registry-line-has-ended']],
    [{ product: 'msr-3.0' }, ['registry-line-has-ended']],
    [{ product: 'msr-3.1' }, ['registry-line-has-ended']],
    [{ product: 'msr-2.9' }, ['registry-line-end-is-contradicted']],
    [{ product: 'msr-2.10' }, []],
    [{ product: 'msr-4', version: '4.0.3' }, ['registry-line-has-ended']],
    [{ product: 'msr-4', version: '4.13' }, []],
    [{ product: 'none' }, []],
  ])('%j: %j', (row, rules) => {
    expect(onRegistry(row)).toEqual(rules)
  })
})

describe('storage on hand that has ended', () => {
  it.each<[Platform['orchestrator'], Platform['onHand'], boolean]>([
    ['swarm', ['nexentaedge'], true],
    ['kubernetes', ['nexentaedge'], true],
    ['kubernetes', ['keywhiz'], true],
    ['kubernetes', ['vault'], false],
    ['swarm', ['hpe-nimble'], true],
    ['kubernetes', ['hpe-nimble'], false],
    ['both', ['hpe-nimble'], false],
    ['swarm', ['portworx'], true],
    ['kubernetes', ['portworx'], false],
    ['swarm', ['netapp-ontap', 'nfs-v4', 'other-docker-plugin'], false],
    ['swarm', ['pure-flasharray'], true],
    ['swarm', ['pure-flashblade'], false],
    ['kubernetes', ['pure-flasharray'], false],
    ['swarm', ['vsphere-datastore'], true],
    ['kubernetes', ['vsphere-datastore'], false],
    ['swarm', ['ceph', 'nutanix'], false],
  ])('%s with %j: %s', (orchestrator, onHand, isNamed) => {
    const rules = onPlatform({ ...onMke39, onHand: onHand ?? [], ...(orchestrator && { orchestrator }) })
    expect(rules).toEqual(isNamed ? ['what-is-on-hand-has-ended'] : [])
  })
})

describe('a kernel that the release never shipped', () => {
  it.each<[string, string, string, boolean]>([
    ['rhel', '8.9', '4.18.0-513.5.1.el8_9.x86_64', false],
    ['rhel', '8.9', '3.10.0-1160.el7.x86_64', true],
    ['rhel', '7.9', '4.18.0-513.5.1.el8_9.x86_64', true],
    ['rhel', '7', '3.10.0-1160.el7.x86_64', false],
    ['rhel', '9.4', '3.10.0', true],
    ['rhel', '9.4', '6.1.0', false],
    ['ubuntu', '22.04', '3.10.0-1160.el7.x86_64', true],
    ['ubuntu', '22.04', '5.4.0-208-generic', true],
    ['ubuntu', '22.04', '5.15.0-91-generic', false],
    ['ubuntu', '22.04', '6.8.0-87-generic', false],
    ['ubuntu', '26.04', '5.4.0-208-generic', false],
    ['ol', '8.4', '5.4.17-2102.201.3.el8uek.x86_64', false],
    ['ol', '9.4', '4.18.0-80.el8.x86_64', true],
    ['centos', '7.2', '4.8.11-1.el7.elrepo.x86_64', false],
    ['sles', '12.2', '4.4.21-69-default', false],
    ['sles', '15 SP5', '4.12.14-197-default', true],
    ['windows', '2019', '10.0.17763', false],
    ['windows', '2019', '10.0.20348', true],
    ['windows', '2019', '10.0 17763', false],
    ['flatcar', '3510', '3.10.0', false],
  ])('%s %s with %s: %s', (os, osVersion, kernel, isNamed) => {
    const named = onPool({ os, osVersion, kernel }).includes('kernel-that-the-release-never-shipped')
    expect(named).toBe(isNamed)
  })
})

describe('a raw device with several writers', () => {
  it.each<[Workload, boolean]>([
    [{ state: 'stateful', volumeMode: 'block', accessMode: 'RWX' }, true],
    [{ state: 'stateful', volumeMode: 'block', accessMode: 'RWO' }, false],
    [{ state: 'stateful', volumeMode: 'filesystem', accessMode: 'RWX' }, false],
    [{ state: 'stateful', volumeMode: 'block' }, false],
  ])('%j: %s', (row, isNamed) => {
    expect(onWorkload(row).includes('raw-device-shared-by-writers')).toBe(isNamed)
  })
})

describe('a registry that is to outlive a failure', () => {
  const no = 'registry-line-is-not-highly-available-here'
  const few = 'registry-has-too-few-replicas-for-the-failure'
  it.each<[Registry, Platform, string[]]>([
    [{ product: 'msr-4', survives: 'node', replicas: 3 }, swarm, [no]],
    [{ product: 'msr-4', survives: 'nothing', replicas: 2 }, swarm, [no]],
    [{ product: 'msr-4', survives: 'nothing', replicas: 1 }, swarm, []],
    [{ product: 'msr-4', survives: 'nothing' }, swarm, []],
    [{ product: 'msr-4', survives: 'node', replicas: 3 }, onMke39, []],
    [{ product: 'msr-4', survives: 'node', replicas: 3, orchestrator: 'swarm' }, both, [no]],
    [{ product: 'msr-4', survives: 'node', replicas: 3, orchestrator: 'kubernetes' }, both, []],
    [{ product: 'msr-2.10', survives: 'node', replicas: 3 }, swarm, []],
    [{ product: 'msr-2.10', survives: 'node', replicas: 2 }, swarm, [few]],
    [{ product: 'msr-2.10', survives: 'node' }, swarm, [few]],
    [{ product: 'msr-4', survives: 'node', replicas: 1 }, onMke39, [few]],
    [{ product: 'msr-4', survives: 'node', replicas: 2 }, onMke39, []],
  ])('%j on %j: %j', (row, platform, rules) => {
    expect(onRegistry(row, platform)).toEqual(rules)
  })

  it('is not called a contradiction where one replica was assumed', () => {
    const found = findingsOn({ platform: onMke39, registry: { product: 'msr-4', survives: 'node' } })
    expect(found.filter(({ kind }) => kind !== 'data').map(({ kind, severity }) => [kind, severity])).toEqual([
      ['platform', 'info'],
    ])
  })
})
