import { describe, expect, test } from 'vitest'
import type { Judged } from '../../advice/advice.ts'
import { advise } from '../../advise.ts'
import { catalog } from '../../catalog/catalog.ts'
import type { Platform } from '../../plan/platform.ts'
import type { Registry } from '../../plan/registry.ts'

/** What the documents decide: where the plan stands, the backends they allow, and what must be said of the pick. */
interface Row {
  readonly n: number
  readonly platform: Platform
  readonly registry: Registry
  readonly picks: readonly string[]
  readonly support?: Judged['support']
  readonly says?: RegExp
}

const ha = { survives: 'node', replicas: 3 } as const
const single = { survives: 'nothing', replicas: 1 } as const
const swarm: Platform = { orchestrator: 'swarm', site: 'bare-metal', onHand: [] }
const kubernetes: Platform = { orchestrator: 'kubernetes', site: 'bare-metal', onHand: [] }

const rows: readonly Row[] = [
  { n: 1, platform: swarm, registry: { product: 'msr-2.9', ...single }, picks: ['local-volume'] },
  {
    n: 2,
    platform: { ...swarm, onHand: ['nfs-v4', 's3-compatible'] },
    registry: { product: 'msr-2.10', ...single },
    picks: ['local-volume'],
    says: /advises everyone to configure a centralized backend/,
  },
  { n: 3, platform: { ...swarm, onHand: ['nfs-v4'] }, registry: { product: 'msr-2.10', ...ha }, picks: ['nfs-v4'] },
  {
    n: 4,
    platform: { ...swarm, onHand: ['nfs-v4', 's3-compatible'] },
    registry: { product: 'msr-2.9', ...ha },
    picks: ['s3-compatible'],
  },
  {
    n: 5,
    platform: { ...swarm, onHand: ['minio'] },
    registry: { product: 'msr-2.9', ...ha },
    picks: ['s3-compatible'],
    says: /no longer maintained/,
  },
  { n: 6, platform: swarm, registry: { product: 'msr-2.10', ...ha }, picks: ['s3-compatible'], says: /Acquire/ },
  {
    n: 7,
    platform: { ...swarm, onHand: ['nfs-v3'] },
    registry: { product: 'msr-2.10', ...ha },
    picks: ['nfs-v3'],
    says: /no security of its own/,
  },
  {
    n: 8,
    platform: { ...swarm, site: 'aws', region: 'eu-west-1' },
    registry: { product: 'msr-2.9', ...ha },
    picks: ['s3'],
    says: /region closest/,
  },
  {
    n: 9,
    platform: { ...swarm, site: 'aws', region: 'eu-north-1' },
    registry: { product: 'msr-2.9', ...ha },
    picks: ['s3'],
    says: /regionendpoint to https:\/\/s3\.eu-north-1\.amazonaws\.com/,
  },
  { n: 10, platform: { ...swarm, site: 'azure' }, registry: { product: 'msr-2.9', ...ha }, picks: ['azure-blob'] },
  { n: 11, platform: { ...swarm, site: 'gcp' }, registry: { product: 'msr-2.10', ...ha }, picks: ['gcs'] },
  {
    n: 12,
    platform: { ...swarm, site: 'openstack', onHand: ['openstack-swift'] },
    registry: { product: 'msr-2.10', ...ha },
    picks: ['s3-compatible'],
    says: /contradict each other/,
  },
  {
    n: 13,
    platform: { ...swarm, site: 'openstack', onHand: ['openstack-swift', 'ceph-rgw'] },
    registry: { product: 'msr-2.9', ...ha },
    picks: ['s3-compatible'],
  },
  {
    n: 14,
    platform: { ...swarm, site: 'alibaba' },
    registry: { product: 'msr-2.10', ...ha },
    picks: ['alibaba-oss'],
    support: 'contradicted',
    says: /Two Mirantis pages of MSR 2\.10 contradict each other/,
  },
  { n: 15, platform: kubernetes, registry: { product: 'msr-3.1', ...single }, picks: ['local-volume', 'k8s-rwx-pvc'] },
  {
    n: 16,
    platform: { ...kubernetes, onHand: ['nfs-v4'] },
    registry: { product: 'msr-3.0', ...ha },
    picks: ['k8s-rwx-pvc', 'nfs-v4'],
  },
  {
    n: 17,
    platform: { ...kubernetes, site: 'aws' },
    registry: { product: 'msr-3.1', ...ha },
    picks: ['s3'],
    says: /v4auth: true/,
  },
  {
    n: 18,
    platform: { ...kubernetes, onHand: ['ceph'] },
    registry: { product: 'msr-3.0', ...ha },
    picks: ['k8s-rwx-pvc'],
    says: /ended on 2024-04-20: plan the move to MSR 4/,
  },
  { n: 19, platform: kubernetes, registry: { product: 'msr-4', ...ha }, picks: ['k8s-rwx-pvc'], support: 'supported' },
  {
    n: 20,
    platform: { ...kubernetes, onHand: ['nfs-v4'] },
    registry: { product: 'msr-4', ...ha },
    picks: ['k8s-rwx-pvc', 'nfs-v4'],
  },
  {
    n: 21,
    platform: { ...kubernetes, site: 'aws' },
    registry: { product: 'msr-4', ...ha },
    picks: ['k8s-rwx-pvc'],
  },
  { n: 22, platform: { ...kubernetes, site: 'azure' }, registry: { product: 'msr-4', ...ha }, picks: ['k8s-rwx-pvc'] },
  {
    n: 23,
    platform: { ...kubernetes, site: 'gcp' },
    registry: { product: 'msr-4', ...ha },
    picks: ['gcs', 'k8s-rwx-pvc'],
  },
  {
    n: 24,
    platform: { ...kubernetes, onHand: ['s3-compatible'] },
    registry: { product: 'msr-4', ...ha },
    picks: ['s3-compatible'],
    support: 'undocumented',
    says: /upstream Harbor alone/,
  },
  {
    n: 25,
    platform: { ...kubernetes, site: 'openstack', onHand: ['openstack-swift'] },
    registry: { product: 'msr-4', ...ha },
    picks: ['k8s-rwx-pvc', 's3-compatible'],
  },
  {
    n: 26,
    platform: swarm,
    registry: { product: 'msr-4', orchestrator: 'single-host', ...single },
    picks: ['local-volume'],
  },
  { n: 27, platform: { ...swarm, onHand: ['nfs-v4'] }, registry: { product: 'msr-2.10', ...ha }, picks: ['nfs-v4'] },
  {
    n: 28,
    platform: { ...swarm, onHand: ['s3-compatible'] },
    registry: { product: 'msr-2.9', ...ha, sites: 2 },
    picks: ['s3-compatible'],
    says: /put an MSR cache there/,
  },
  {
    n: 29,
    platform: { ...kubernetes, onHand: ['ceph'] },
    registry: { product: 'msr-4', ...ha, sites: 3 },
    picks: ['k8s-rwx-pvc'],
    says: /proxy-cache project/,
  },
  {
    n: 30,
    platform: { ...swarm, onHand: ['s3-compatible'] },
    registry: { product: 'msr-2.10', survives: 'site', replicas: 3, sites: 2 },
    picks: ['s3-compatible'],
    says: /does not copy the registry's tags.*no page says which to use/,
  },
  {
    n: 31,
    platform: swarm,
    registry: { product: 'msr-2.10', ...single, airGapped: true },
    picks: ['local-volume'],
    says: /does not rank backends for an air gap/,
  },
  {
    n: 32,
    platform: { ...kubernetes, onHand: ['s3-compatible'] },
    registry: { product: 'msr-3.1', ...ha, currentBackend: 'local-volume' },
    picks: ['s3-compatible'],
    says: /images on local volumes can only be copied/,
  },
  {
    n: 33,
    platform: { ...swarm, site: 'aws' },
    registry: { product: 'msr-2.10', ...ha, maxCostPerTBMonth: 30 },
    picks: ['s3'],
    says: /STANDARD or REDUCED_REDUNDANCY only/,
  },
  {
    n: 34,
    platform: { ...kubernetes, onHand: ['ceph'] },
    registry: { product: 'msr-3.1', ...ha },
    picks: ['k8s-rwx-pvc'],
    says: /64 GB for metadata.*24 GB/,
  },
]

describe('what the documents decide about the registry comes out', () => {
  test.each(rows.map((row) => [row.n, row] as const))('row %i', (_n, { platform, registry, picks, support, says }) => {
    const tier = advise({ schema: 1, platform, registry }, catalog).registry
    const picked = tier.kind === 'recommended' ? [tier.pick] : tier.kind === 'tied' ? tier.picks : []
    expect(picked.length).toBeGreaterThan(0)
    expect(picks).toEqual(expect.arrayContaining(picked.map(({ option }) => option)))
    expect(picked.filter((pick) => pick.support !== (support ?? pick.support))).toEqual([])
    const words = picked.flatMap(({ conditions, warnings }) => [...conditions, ...warnings]).map((one) => one.says)
    expect(words.some((text) => says?.test(text)) || !says).toBe(true)
  })
})
