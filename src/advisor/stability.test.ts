import { describe, expect, test } from 'vitest'
import { advise } from './advise.ts'
import { catalog } from './catalog/catalog.ts'
import type { Plan } from './plan/plan.ts'
import { criteria, type Criterion } from './plan/priorities.ts'
import { scenarios } from './scenarios/scenarios.ts'
import { stability } from './stability.ts'

type Range = readonly [lo: number, hi: number | null]

const anything: Range = [0, null]
const near = (bound: number | null): unknown => (bound === null ? null : expect.closeTo(bound, 6))

function rowOf(plan: Plan | undefined, about: string) {
  const row = plan && stability(plan, catalog).find((one) => one.about === about)
  if (!row) throw new Error(`nothing is picked for ${about}`)
  return row
}

describe('how sure a pick is', () => {
  test.each<[string, string, string, string, Partial<Record<Criterion, Range>>]>([
    [
      'vault-on-kubernetes',
      'workloads[0]',
      'vault-csi-provider',
      'secrets-store-csi',
      { security: [1.44, null], operability: [0, 6.25] },
    ],
    ['openstack-registry-on-swift', 'registry', 'swift', 's3-compatible', { resilience: [0, 2.1] }],
    [
      'what-was-inherited',
      'workloads[1]',
      'tmpfs',
      'docker-local',
      { performance: [2, null], cost: [0, 3.5], scalability: [2.25, null] },
    ],
    [
      'nodes-on-copy-on-write-file-systems',
      'nodePools[1]',
      'zfs',
      'overlay2',
      { performance: [2.1, null], resilience: [0, 4.6875], operability: [0, 8.4] },
    ],
    // A tie: the first of the two is ahead by nothing, so any step that favours the other turns the order.
    ['city-with-unity', 'registry', 'nfs-v4', 'nfs-v3', { security: [3, null], operability: [0, 3] }],
  ])('%s, %s: %s before %s while %j', (name, about, pick, runnerUp, moved) => {
    const row = rowOf(scenarios[name], about)
    expect([row.pick, row.runnerUp]).toEqual([pick, runnerUp])
    const expected = criteria.map((criterion) => [criterion, (moved[criterion] ?? anything).map(near)])
    expect(row.priorities).toEqual(Object.fromEntries(expected))
  })

  test('the margin is what the pick scores above the runner-up', () => {
    const plan = scenarios['ceph-to-be-run-by-rook']
    const row = rowOf(plan, 'workloads[0]')
    const tier = plan && advise(plan, catalog).volumes[0]
    if (tier?.kind !== 'tied') throw new Error('two options tie there')
    const [first, second] = tier.picks
    expect([row.pick, row.runnerUp]).toEqual([first?.option, second?.option])
    expect(row.margin).toBeCloseTo((first?.score ?? 0) - (second?.score ?? 0), 9)
    expect(row.margin).toBeGreaterThan(0)
  })

  test('what has to be acquired is no rival of what is at hand', () => {
    const plan: Plan = {
      schema: 1,
      platform: { site: 'bare-metal', orchestrator: 'swarm', onHand: ['nfs-v4'] },
      registry: { product: 'msr-2.9', survives: 'node' },
    }
    const tier = advise(plan, catalog).registry
    expect(tier.kind === 'recommended' && tier.alternatives.some(({ atHand }) => !atHand)).toBe(true)
    const row = rowOf(plan, 'registry')
    expect([row.pick, row.runnerUp, row.margin]).toEqual(['nfs-v4', undefined, null])
    expect(row.priorities.cost).toEqual([0, null])
  })

  test.each<[string, Plan]>([
    ['not asked for', { schema: 1, registry: { product: 'none' } }],
    ['not decided yet', { schema: 1, registry: { product: 'msr-4' } }],
    ['not to be had', { schema: 1, nodePools: [{ os: 'rhel', kernel: '2.6.32' }], registry: { product: 'none' } }],
  ])('nothing is sure of what is %s', (_, plan) => {
    expect(stability(plan, catalog)).toEqual([])
  })
})
