import { expect, test } from 'vitest'
import type { Judged, Reason, Tier } from '../../advice/advice.ts'
import { advise } from '../../advise.ts'
import { catalog } from '../../catalog/catalog.ts'
import { failureDomain } from '../../plan/limits.ts'
import { sites } from '../../plan/platform.ts'
import type { Plan } from '../../plan/plan.ts'
import { criteria } from '../../plan/priorities.ts'
import { registryProducts } from '../../plan/registry.ts'
import { registryTier } from './registry-tier.ts'

const survivesAll = failureDomain.options
const lines = registryProducts.filter((product) => product !== 'none')

/** A spread of whole plans: every line, orchestrator, site and failure, with rich and with bare answers. */
const plans: Plan[] = lines.flatMap((product) =>
  (['swarm', 'kubernetes'] as const).flatMap((orchestrator) =>
    sites.flatMap((site) =>
      survivesAll.flatMap((survives): Plan[] => [
        { schema: 1, platform: { site, orchestrator, onHand: [] }, registry: { product, survives } },
        {
          schema: 1,
          platform: {
            site,
            orchestrator,
            region: 'eu-north-1',
            onHand: ['nfs-v3', 'minio', 'openstack-swift', 'aws-s3', 'hpe-nimble'],
          },
          registry: {
            product,
            survives,
            replicas: 2,
            sites: 2,
            capacityTB: 40,
            growthPercentPerYear: 30,
            pullsPerDay: 90_000,
            peakIops: 500,
            maxCostPerTBMonth: 25,
            images: 1e8,
            encryptionAtRest: true,
            clientSideEncryption: true,
            privateCa: true,
            bucketVersioning: true,
            objectLock: true,
            credentials: 'service-account',
            clientsReachObjectStore: false,
            airGapped: true,
            windowsImages: true,
            currentBackend: 'nfs-v4',
          },
        },
      ]),
    ),
  ),
)

function judgedIn(tier: Tier): readonly Judged[] {
  if (tier.kind === 'recommended') return [tier.pick, ...tier.alternatives]
  return tier.kind === 'tied' ? [...tier.picks, ...tier.alternatives] : []
}

function reasonsIn(tier: Tier): Reason[] {
  const said = judgedIn(tier).flatMap(({ reasons, conditions, warnings }) => [...reasons, ...conditions, ...warnings])
  return [...said, ...('rejected' in tier ? tier.rejected.flatMap(({ blocks }) => blocks) : [])]
}

test('the shares of all rules that can speak together are at most 3 on every criterion', () => {
  for (const criterion of criteria) {
    const bySlot = new Map<string, number>()
    for (const { slot, weighs } of registryTier.rules) {
      bySlot.set(slot, Math.max(bySlot.get(slot) ?? 0, weighs[criterion] ?? 0))
    }
    expect([criterion, [...bySlot.values()].reduce((sum, share) => sum + share, 0) <= 3]).toEqual([criterion, true])
  }
})

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined
  return () => (made ??= { it: make() }).it
}

// Within the tests, so that who runs some of them waits for none of it, and coverage knows whose it is.
const advised = once(() =>
  plans.map((plan) => ({ line: plan.registry?.product ?? '', tier: advise(plan, catalog).registry })),
)
const said = once(() => advised().flatMap(({ line, tier }) => reasonsIn(tier).map((reason) => ({ line, reason }))))

test('no rule gives more than its share, and rules of one slot weigh one criterion of a backend once', () => {
  const rules = new Map(registryTier.rules.map((rule) => [rule.id, rule]))
  const wrong = advised().flatMap(({ tier }) =>
    judgedIn(tier).flatMap(({ reasons }) => {
      const weighed = reasons.flatMap(({ rule, criterion, points = 0 }) =>
        criterion ? [{ rule, criterion, points }] : [],
      )
      const places = weighed.map(({ rule, criterion }) => `${rules.get(rule)?.slot} ${criterion}`)
      const over = weighed.filter((one) => Math.abs(one.points) > (rules.get(one.rule)?.weighs[one.criterion] ?? 0))
      return [...over.map(({ rule }) => rule), ...places.filter((place, at) => places.indexOf(place) !== at)]
    }),
  )
  expect(new Set(wrong)).toEqual(new Set())
})

test('every reason rests on documents that may speak for the line of the plan', () => {
  const wrong = said().flatMap(({ line, reason: { rule, sources } }) => {
    if (sources.length === 0) return [`${rule} has none`]
    const strange = sources.filter((id) => catalog.sources[id]?.covers?.lines.includes(line) === false)
    return strange.map((id) => `${rule} in ${line}: ${id}`)
  })
  expect(new Set(wrong)).toEqual(new Set())
})

test('every sentence ends as one, with no gap left in it', () => {
  const sentences = new Set(said().map(({ reason }) => reason.says))
  expect(sentences.size).toBeGreaterThan(150)
  const isOdd = (says: string) => !/^[A-Z0-9].*[.]$/.test(says) || /undefined|NaN|\.\.|  /.test(says)
  expect([...sentences].filter(isOdd)).toEqual([])
})

test('a larger failure admits no further backend and earns none more resilience', () => {
  const points = ({ reasons }: Judged) =>
    reasons.reduce((sum, one) => sum + (one.criterion === 'resilience' ? (one.points ?? 0) : 0), 0)
  const wrong = plans
    .filter(({ registry }) => registry?.survives === 'nothing')
    .flatMap((plan) => {
      const tiers = survivesAll.map((survives) =>
        judgedIn(advise({ ...plan, registry: { ...plan.registry, survives } }, catalog).registry),
      )
      return tiers.slice(1).flatMap((harder, i) =>
        harder.flatMap((option) => {
          const easier = tiers[i]?.find((one) => one.option === option.option)
          return easier && points(option) <= points(easier) ? [] : [option.option]
        }),
      )
    })
  expect(wrong).toEqual([])
})

test('each rule speaks somewhere', () => {
  const spoken = new Set(said().map(({ reason }) => reason.rule))
  const silent = registryTier.rules.map(({ id }) => id).filter((id) => !spoken.has(id))
  // It needs a figure of the person's own.
  expect(silent).toEqual(['registry-backend/price-of-your-own'])
})

test('no registry, no storage for it', () => {
  expect(advise({ schema: 1, registry: { product: 'none' } }, catalog).registry.kind).toBe('not-needed')
})
