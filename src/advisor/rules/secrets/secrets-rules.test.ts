import { describe, expect, it } from 'vitest'
import { advise } from '../../advise.ts'
import type { Judged, Reason, Rejected, Tier } from '../../advice/advice.ts'
import { catalog } from '../../catalog/catalog.ts'
import type { Platform } from '../../plan/platform.ts'
import type { Workload } from '../../plan/workload.ts'

type Need = 'secrets' | 'config'

function tierFor(need: Need, platform: Platform, os: Workload['os'] = 'linux'): Tier {
  const row: Workload = { state: 'stateless', os, [need]: true }
  const all: Platform = { site: 'bare-metal', mke: '3.8', onHand: [], ...platform }
  const [tier] = advise({ schema: 1, platform: all, workloads: [row] }, catalog).secretsAndConfig
  if (!tier) throw new Error('a workload with one such need has one row')
  return tier
}

function pickFor(need: Need, platform: Platform, os?: Workload['os']): string {
  const tier = tierFor(need, platform, os)
  return tier.kind === 'recommended' ? tier.pick.option : tier.kind
}

function standingFor(option: string, tier: Tier): Judged | Rejected {
  if (tier.kind !== 'recommended') throw new Error(tier.kind)
  const found = [tier.pick, ...tier.alternatives, ...tier.rejected].find((one) => one.option === option)
  if (!found) throw new Error(`${option} stands nowhere here`)
  return found
}

const all = (standing: Judged | Rejected): Reason[] =>
  'blocks' in standing ? standing.blocks : [...standing.reasons, ...standing.conditions, ...standing.warnings]
const rulesOn = (option: string, tier: Tier) => all(standingFor(option, tier)).map(({ rule }) => rule)

const swarm = { orchestrator: 'swarm' } as const
const kubernetes = { orchestrator: 'kubernetes' } as const

describe('what hands over secrets and settings', () => {
  it.each<[Need, Platform, Workload['os'], string]>([
    ['secrets', swarm, 'linux', 'docker-secrets'],
    ['secrets', swarm, 'windows', 'docker-secrets'],
    ['secrets', { ...swarm, onHand: ['keywhiz'] }, 'linux', 'docker-secrets'],
    ['secrets', { ...swarm, onHand: ['vault'] }, 'linux', 'docker-secrets'],
    ['config', swarm, 'linux', 'docker-configs'],
    ['secrets', kubernetes, 'linux', 'k8s-secret-configmap'],
    ['config', kubernetes, 'linux', 'k8s-secret-configmap'],
    ['config', { ...kubernetes, onHand: ['vault'] }, 'linux', 'k8s-secret-configmap'],
    ['secrets', { ...kubernetes, onHand: ['vault'] }, 'linux', 'vault-csi-provider'],
    ['secrets', { mke: '4k', onHand: ['vault'] }, 'linux', 'vault-csi-provider'],
  ])('%s with %j for %s containers: %s', (need, platform, os, pick) => {
    expect(pickFor(need, platform, os)).toBe(pick)
  })

  it('keeps Keywhiz in the catalog to say that it has ended, and what to take', () => {
    const keywhiz = standingFor('keywhiz', tierFor('secrets', { ...swarm, onHand: ['keywhiz'] }))
    expect(keywhiz).toMatchObject({ successor: 'vault-csi-provider' })
    expect(
      all(keywhiz)
        .map(({ says }) => says)
        .join(' '),
    ).toContain('2023-09-18')
  })

  it('rules out the provider of Vault for Windows containers, and warns where Swarm writes secrets to a disk', () => {
    const vault = { ...kubernetes, onHand: ['vault'] } satisfies Platform
    expect(rulesOn('vault-csi-provider', tierFor('secrets', vault, 'windows'))).toEqual(['secrets/windows-nodes'])
    const onWindows = standingFor('docker-secrets', tierFor('secrets', swarm, 'windows'))
    expect('warnings' in onWindows && onWindows.warnings.some(({ says }) => says.includes('BitLocker'))).toBe(true)
    const onLinux = standingFor('docker-secrets', tierFor('secrets', swarm))
    expect('warnings' in onLinux && onLinux.warnings.some(({ says }) => says.includes('BitLocker'))).toBe(false)
  })

  it.each([
    ['3.8', false],
    ['3.9', true],
  ] as const)('MKE %s encrypts Kubernetes secrets in etcd: %s', (mke, isSaid) => {
    const rules = rulesOn('k8s-secret-configmap', tierFor('secrets', { ...kubernetes, mke }))
    expect(rules.includes('secrets/encrypted-in-etcd')).toBe(isSaid)
  })

  it.each([
    ['4k', true],
    ['3.9', false],
  ] as const)('the kubelet root is named on MKE %s: %s', (mke, isSaid) => {
    const rules = rulesOn('vault-csi-provider', tierFor('secrets', { ...kubernetes, mke, onHand: ['vault'] }))
    expect(rules.includes('secrets/mke-4k-keeps-the-kubelet-elsewhere')).toBe(isSaid)
  })

  it('lists a Vault as what to acquire where none is on hand', () => {
    const vault = standingFor('vault-csi-provider', tierFor('secrets', kubernetes))
    expect(vault).toMatchObject({ atHand: false })
    expect(rulesOn('vault-csi-provider', tierFor('secrets', kubernetes))).toContain('secrets/needs-beforehand')
  })

  it('takes the driver without a provider of its own where Windows and secrecy count alone', () => {
    const priorities = { performance: 0, resilience: 0, cost: 0, scalability: 0, security: 5, operability: 0 } as const
    const platform: Platform = { site: 'bare-metal', orchestrator: 'kubernetes', mke: '3.8', onHand: ['vault'] }
    const workloads: Workload[] = [{ state: 'stateless', os: 'windows', secrets: true }]
    const [tier] = advise({ schema: 1, platform, workloads, priorities }, catalog).secretsAndConfig
    expect(tier?.kind === 'recommended' && tier.pick.option).toBe('secrets-store-csi')
  })
})
