import { describe, expect, it } from 'vitest'
import type { NodePool } from '../../plan/node-pool.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Platform } from '../../plan/platform.ts'
import type { Registry } from '../../plan/registry.ts'
import type { Workload } from '../../plan/workload.ts'
import { both, on4k, onMke39, onPlatform, onPool, onRegistry, onWorkload, rulesOn, swarm } from './found.ts'

describe('orchestrators', () => {
  it.each<[Workload['orchestrator'], Platform, string[]]>([
    ['swarm', onMke39, ['workload-under-another-orchestrator']],
    ['kubernetes', swarm, ['workload-under-another-orchestrator']],
    ['kubernetes', onMke39, []],
    ['swarm', both, []],
    ['swarm', on4k, ['workload-on-swarm-of-mke-4k']],
  ])('a workload for %s on %j: %j', (orchestrator, platform, rules) => {
    expect(onWorkload({ state: 'stateless', ...(orchestrator && { orchestrator }) }, platform)).toEqual(rules)
  })

  it.each<[Registry, Platform, string[]]>([
    [{ product: 'msr-4', orchestrator: 'swarm' }, onMke39, ['registry-under-another-orchestrator']],
    [{ product: 'msr-4', orchestrator: 'single-host' }, onMke39, []],
    [{ product: 'msr-4', orchestrator: 'kubernetes' }, both, []],
    [{ product: 'msr-2.10' }, on4k, ['registry-line-needs-mke-3']],
    [{ product: 'msr-2.10' }, { ...onMke39, mke: 'none' }, ['registry-line-needs-mke-3']],
    [{ product: 'msr-2.10' }, onMke39, []],
    [{ product: 'msr-4' }, on4k, []],
  ])('%j on %j: %j', (row, platform, rules) => {
    expect(onRegistry(row, platform)).toEqual(rules)
  })

  it.each<[Platform['mke'], string | undefined, boolean]>([
    ['3.9', '1.34.3', false],
    ['3.9', 'v1.31.2', true],
    ['3.8', '1.30', true],
    ['3.8', '1.31', false],
    ['3.8', '1.34', false],
    ['4k', '1.31', true],
    ['4k', '1.32.11', false],
    ['none', '1.20', false],
    ['3.9', undefined, false],
    ['3.9', '1', false],
  ])('MKE %s with Kubernetes %s: %s', (mke, kubernetes, isNamed) => {
    const platform = { ...onMke39, ...(mke && { mke }), ...(kubernetes !== undefined && { kubernetes }) }
    expect(onPlatform(platform)).toEqual(isNamed ? ['kubernetes-version-of-another-line'] : [])
  })
})

describe('where a workload runs', () => {
  const linux: NodePool = { name: 'a', os: 'ubuntu', zones: 1 }
  const windows: NodePool = { name: 'w', os: 'windows', zones: 1 }
  it.each<[Workload, NodePool[], string[]]>([
    [{ pool: 'a' }, [linux], []],
    [{ pool: 'b' }, [linux], ['pool-that-is-not-there']],
    [{ pool: 'b' }, [], ['pool-that-is-not-there']],
    [{ os: 'windows' }, [linux], ['windows-containers-without-windows-nodes']],
    [{ os: 'windows' }, [linux, windows], []],
    [{ os: 'windows', pool: 'a' }, [linux, windows], ['windows-containers-without-windows-nodes']],
    [{ os: 'windows' }, [{ name: 'a' }], []],
    [{ os: 'windows' }, [], []],
    [{ os: 'linux' }, [windows], ['linux-containers-on-windows-nodes']],
    [{}, [windows], []],
    [{ state: 'stateful' }, [windows], ['linux-containers-on-windows-nodes']],
    [{ os: 'linux' }, [windows, linux], []],
    [{ survives: 'zone' }, [linux], ['zones-to-survive-without-a-second-zone']],
    [{ survives: 'zone' }, [{ ...linux, zones: 2 }], []],
    [{ survives: 'zone' }, [linux, { ...linux, name: 'b' }], []],
    [{ survives: 'zone', pool: 'a' }, [linux, { ...linux, name: 'b' }], ['zones-to-survive-without-a-second-zone']],
    [{ survives: 'node' }, [linux], []],
  ])('%j on %j: %j', (row, nodePools, rules) => {
    const named = rulesOn({ platform: onMke39, nodePools, workloads: [{ state: 'stateless', ...row }] })
    expect(named).toEqual(rules)
  })
})

describe('access and instances', () => {
  const one = 'shared-access-for-one-instance'
  const several = 'several-instances-on-volumes-of-one-writer'
  it.each<[Workload, Platform, string[]]>([
    [{ accessMode: 'RWX', replicas: 1 }, onMke39, [one]],
    [{ accessMode: 'RWX' }, onMke39, [one]],
    [{ accessMode: 'RWX', replicas: 2 }, onMke39, []],
    [{ kind: 'file-share', replicas: 1 }, onMke39, []],
    [{ accessMode: 'RWO', replicas: 3 }, onMke39, [several]],
    [{ replicas: 3 }, onMke39, [several]],
    [{ replicas: 3, selfReplicating: true }, onMke39, []],
    [{ replicas: 1 }, onMke39, []],
    [{ volumeMode: 'block' }, swarm, ['raw-device-under-swarm']],
    [{ volumeMode: 'block' }, onMke39, []],
    [{ volumeMode: 'block', orchestrator: 'swarm' }, both, ['raw-device-under-swarm']],
    [{ volumeMode: 'filesystem' }, swarm, []],
  ])('%j on %j: %j', (row, platform, rules) => {
    expect(onWorkload({ state: 'stateful', ...row }, platform)).toEqual(rules)
  })
})

describe('the storage driver in use', () => {
  const ended = 'storage-driver-in-use-has-ended'
  it.each<[NodePool, string[]]>([
    [{ currentDriver: 'devicemapper', engine: 'mcr', engineVersion: '20.10.17' }, [ended]],
    [{ currentDriver: 'devicemapper', engine: 'mcr', engineVersion: '25.0.12' }, [ended]],
    [{ currentDriver: 'devicemapper', engine: 'docker-ee', engineVersion: '18.03' }, []],
    [{ currentDriver: 'aufs', engine: 'docker-ee', engineVersion: '18.09.1' }, []],
    [{ currentDriver: 'overlay2', engine: 'mcr', engineVersion: '25.0.12' }, []],
    [{ currentDriver: 'zfs', engine: 'mcr', engineVersion: '25.0.12', backingFs: 'zfs' }, [ended]],
    [{ currentDriver: 'btrfs', backingFs: 'btrfs' }, []],
    [{ currentDriver: 'btrfs', backingFs: 'xfs' }, ['storage-driver-on-another-file-system']],
    [{ currentDriver: 'overlay2', backingFs: 'xfs' }, []],
    [
      { currentDriver: 'zfs', engine: 'docker-ce', engineVersion: '28.5.2', backingFs: 'ext4' },
      ['storage-driver-on-another-file-system'],
    ],
    [{ currentDriver: 'overlay2', rootless: true }, []],
    [
      { currentDriver: 'zfs', engine: 'docker-ce', engineVersion: '28.5.2', rootless: true },
      ['storage-driver-that-rootless-mode-does-not-have'],
    ],
    [{ currentDriver: 'zfs', engine: 'docker-ce', engineVersion: '28.5.2', rootless: false }, []],
    [{ currentDriver: 'constructor' }, []],
  ])('%j: %j', (row, rules) => {
    expect(onPool(row)).toEqual(rules)
  })
})

describe('what the plan holds besides', () => {
  it.each<[Registry['currentBackend'], boolean]>([
    ['swift', true],
    ['alibaba-oss', true],
    ['s3', false],
    ['none', false],
    [undefined, false],
  ])('a registry on %s: %s', (currentBackend, isNamed) => {
    const rules = onRegistry({ product: 'msr-2.10', ...(currentBackend && { currentBackend }) })
    expect(rules).toEqual(isNamed ? ['registry-backend-in-use-has-no-future'] : [])
  })

  it.each<[Platform['site'], Platform['onHand'], boolean]>([
    ['azure', ['aws-s3'], true],
    ['bare-metal', ['gcs'], true],
    ['aws', ['aws-s3'], false],
    ['azure', ['azure-blob', 'ceph-rgw'], false],
    [undefined, ['aws-s3'], false],
  ])('at %s with %j: %s', (site, onHand, isNamed) => {
    const rules = onPlatform({ mke: '3.9', orchestrator: 'kubernetes', onHand: onHand ?? [], ...(site && { site }) })
    expect(rules).toEqual(isNamed ? ['storage-on-hand-of-another-cloud'] : [])
  })

  it.each<[Omit<Plan, 'schema'>, string[]]>([
    [{ nodePools: [{ name: 'a' }, { name: 'a' }] }, ['kinds-of-node-of-one-name']],
    [{ nodePools: [{ name: 'a' }, { name: 'b' }, {}, {}, { name: '' }, { name: '' }] }, []],
    [{ workloads: [{ name: 'a' }, { name: 'a' }] }, ['workloads-of-one-name']],
    [{ currency: 'EUR', workloads: [{ maxCostPerTBMonth: 9 }] }, ['price-ceiling-without-a-rate']],
    [{ currency: 'EUR', registry: { product: 'none', maxCostPerTBMonth: 9 } }, ['price-ceiling-without-a-rate']],
    [{ currency: 'EUR', usdPerUnit: 1.1, workloads: [{ maxCostPerTBMonth: 9 }] }, []],
    [{ currency: 'USD', workloads: [{ maxCostPerTBMonth: 9 }] }, []],
    [{ currency: 'EUR', workloads: [{}] }, []],
  ])('%j: %j', (parts, rules) => {
    expect(rulesOn({ platform: onMke39, ...parts })).toEqual(rules)
  })
})
