import { describe, expect, test } from 'vitest'
import type { Judged } from '../../advice/advice.ts'
import { advise } from '../../advise.ts'
import { catalog } from '../../catalog/catalog.ts'
import type { Platform } from '../../plan/platform.ts'
import type { Registry } from '../../plan/registry.ts'

function judged(platform: Platform, registry: Registry, option: string): Judged | undefined {
  const tier = advise({ schema: 1, platform, registry }, catalog).registry
  if (tier.kind !== 'recommended' && tier.kind !== 'tied') return undefined
  const picks = tier.kind === 'tied' ? tier.picks : [tier.pick]
  return [...picks, ...tier.alternatives].find((one) => one.option === option)
}

const texts = (one: Judged | undefined) =>
  [...(one?.conditions ?? []), ...(one?.warnings ?? [])].map(({ says }) => says)

describe('the way on from a line that has ended', () => {
  test.each([
    ['swarm', 'nothing', 1, /ended on 2025-09-27: plan the move to MSR 4/],
    ['swarm', 'nothing', 2, /ended on 2025-09-27\. MSR 4 no longer supports highly available Swarm/],
    ['swarm', 'node', 1, /ended on 2025-09-27\. MSR 4 no longer supports highly available Swarm/],
    ['kubernetes', 'node', 2, /ended on 2025-09-27: plan the move to MSR 4/],
  ] as const)('on %s, to survive %s, with %i replicas: %s', (orchestrator, survives, replicas, says) => {
    const platform: Platform = { site: 'bare-metal', orchestrator, onHand: ['nfs-v4'] }
    const one = judged(platform, { product: 'msr-3.1', survives, replicas }, 'nfs-v4')
    expect(texts(one).join(' ')).toMatch(says)
  })
})

describe('a claim on storage that is yet to be set up on the nodes', () => {
  const claim = (onHand: Platform['onHand']) =>
    judged(
      { site: 'bare-metal', orchestrator: 'kubernetes', ...(onHand && { onHand }) },
      { product: 'msr-4', survives: 'node' },
      'k8s-rwx-pvc',
    )

  test.each<[NonNullable<Platform['onHand']>, boolean]>([
    [[], true],
    [['vsphere-datastore'], true],
    [['longhorn'], true],
    [['s3-compatible'], false],
    [['s3-compatible', 'longhorn'], true],
  ])('with %j on hand it is at hand: %s', (onHand, isAtHand) => {
    expect(claim(onHand)?.atHand).toBe(isAtHand)
  })

  test('says what to set up, and costs work', () => {
    expect(texts(claim([])).join(' ')).toMatch(/Longhorn .* or Rook/)
    const weighed = claim([])?.reasons.filter(({ rule }) => rule === 'registry-backend/stands-on-what-is-there')
    expect(weighed?.map(({ points }) => points)).toContain(-0.25)
  })
})
