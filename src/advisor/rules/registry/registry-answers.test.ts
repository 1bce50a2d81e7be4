import { describe, expect, test } from 'vitest'
import type { Judged, Rejected, Tier } from '../../advice/advice.ts'
import { advise } from '../../advise.ts'
import { catalog } from '../../catalog/catalog.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Platform } from '../../plan/platform.ts'

const swarm: Platform = { site: 'bare-metal', orchestrator: 'swarm', onHand: ['nfs-v4', 's3-compatible'] }
const inKubernetes: Platform = { site: 'bare-metal', orchestrator: 'kubernetes', onHand: ['ceph'] }
const ha = { product: 'msr-2.9', survives: 'node', replicas: 3 } as const

function tierOf(platform: Plan['platform'], registry: Plan['registry'], more: Partial<Plan> = {}): Tier {
  return advise({ schema: 1, ...more, ...(platform && { platform }), ...(registry && { registry }) }, catalog).registry
}

function judged(tier: Tier, option: string): Judged | undefined {
  const standing =
    tier.kind === 'recommended'
      ? [tier.pick, ...tier.alternatives]
      : tier.kind === 'tied'
        ? [...tier.picks, ...tier.alternatives]
        : []
  return standing.find((one) => one.option === option)
}

function rejected(tier: Tier, option: string): Rejected | undefined {
  return 'rejected' in tier ? tier.rejected.find((one) => one.option === option) : undefined
}

/** What one rule says of one backend, of whatever kind; empty where it is silent. */
function saying(rule: string, option: string, tier: Tier): string {
  const one = judged(tier, option)
  const blocks = rejected(tier, option)?.blocks ?? []
  const all = one ? [...one.conditions, ...one.warnings, ...one.reasons] : blocks
  return all
    .filter((reason) => reason.rule === `registry-backend/${rule}`)
    .map(({ says }) => says)
    .join(' ')
}

describe('answers that ask for work', () => {
  test.each([
    ['s3-compatible', { clientsReachObjectStore: false }, 'clients-cannot-reach-the-store', /redirects off/],
    ['nfs-v4', { clientsReachObjectStore: false }, 'clients-cannot-reach-the-store', undefined],
    ['s3-compatible', { clientsReachObjectStore: true }, 'clients-cannot-reach-the-store', undefined],
    ['s3-compatible', { bucketVersioning: true }, 'versioning-keeps-garbage', /noncurrent/],
    ['s3-compatible', { bucketVersioning: false }, 'versioning-keeps-garbage', undefined],
    ['s3-compatible', { objectLock: true }, 'object-lock-keeps-garbage', /only grows/],
    ['s3-compatible', { privateCa: true }, 'private-certificate-authority', /root certificate/],
    ['s3-compatible', { credentials: 'service-account' }, 'credentials-it-does-not-take', /static keys/],
    ['s3-compatible', { credentials: 'keys' }, 'credentials-it-does-not-take', undefined],
    ['nfs-v4', { encryptionAtRest: true }, 'encryption-at-rest', /in the NFS server/],
    ['nfs-v4', { airGapped: true, windowsImages: true }, 'windows-base-layers', /allow-nondistributable-artifacts/],
    ['nfs-v4', { airGapped: false, windowsImages: true }, 'windows-base-layers', undefined],
    ['s3-compatible', { currentBackend: 'nfs-v4' }, 'moving-the-images', /exact copy/],
    ['nfs-v4', { currentBackend: 'nfs-v4' }, 'moving-the-images', /nothing has to move/],
    ['nfs-v4', { pullsPerDay: 86_400 }, 'pulls-go-straight-to-the-store', /1 a second/],
    ['s3-compatible', { pullsPerDay: 86_400 }, 'pulls-go-straight-to-the-store', undefined],
    ['s3-compatible', { clientSideEncryption: true }, 'clients-encrypt-layers', /less sharing/],
    ['s3-compatible', { sites: 1 }, 'second-site-needs-a-second-registry', undefined],
    ['s3-compatible', { sites: 2 }, 'second-site-needs-a-second-registry', /does not copy/],
  ] as const)('%s with %j: %s', (option, answers, rule, text) => {
    const says = saying(rule, option, tierOf(swarm, { ...ha, ...answers }))
    expect(text ? text.test(says) : says === '').toBe(true)
  })

  test.each([
    ['msr-4', '4.0.1', /ended on 2026-07-17/],
    ['msr-4', '4.13.0', undefined],
    ['msr-4', undefined, undefined],
    ['msr-3.1', undefined, /2025-09-27/],
  ] as const)('%s %s: %s', (product, version, text) => {
    const says = saying(
      'end-of-the-line',
      'k8s-rwx-pvc',
      tierOf(inKubernetes, { ...ha, product, ...(version && { version }) }),
    )
    expect(text ? text.test(says) : says === '').toBe(true)
  })
})
