import { describe, expect, test } from 'vitest'
import type { Judged, Tier } from './advice/advice.ts'
import { adviseRow } from './advise-row.ts'
import { advise } from './advise.ts'
import { catalog } from './catalog/catalog.ts'
import { gather } from './gather.ts'
import { tiersIn } from './laws/walk.ts'
import { traitNameOf } from './plan/trait-words.ts'
import type { Plan } from './plan/plan.ts'
import type { Workload } from './plan/workload.ts'
import { rowRefsOf } from './row-ref.ts'
import { inColumns, rowsIn, survey } from './survey.ts'

const kinds: readonly Workload[] = [
  { kind: 'database', product: 'postgresql', state: 'stateful', survives: 'node', iops: 3000, secrets: true },
  { kind: 'file-share', state: 'stateful', accessMode: 'RWX', survives: 'zone' },
  { kind: 'queue', product: 'kafka', state: 'stateful', selfReplicating: true, replicas: 3 },
  { state: 'stateless', config: true },
  { name: 'open' },
  { state: 'stateful', os: 'windows', accessMode: 'RWX', volumeMode: 'block', protocol: 'nvme-of', survives: 'site' },
]
const plan: Plan = {
  schema: 1,
  platform: { site: 'bare-metal', orchestrator: 'kubernetes', mke: '3.8', onHand: ['netapp-ontap'] },
  nodePools: [{ os: 'ubuntu', osVersion: '22.04', nodes: 4 }],
  workloads: Array.from({ length: 18 }, (_, i) => ({ name: `w${i}`, capacityGiB: 10 + i, ...kinds[i % kinds.length] })),
  registry: { product: 'msr-4', survives: 'node' },
}
const advice = advise(plan, catalog)
const refs = rowRefsOf(plan)
const tiers = tiersIn(advice)
const ofWorkloads = [...advice.volumes, ...advice.secretsAndConfig]

const picksIn = (tier: Tier): readonly Judged[] =>
  tier.kind === 'recommended' ? [tier.pick] : tier.kind === 'tied' ? tier.picks : []

/** What of a row a table of many shows. */
const told = (tier: Tier) => ({
  kind: tier.kind,
  picks: picksIn(tier).map(({ option, on, atHand, score, conditions }) => [
    option,
    on,
    atHand,
    score,
    conditions.length,
  ]),
  waitsFor: tier.kind === 'needs-answers' ? tier.traits : [],
})

function gathered() {
  const work = gather(plan, catalog)
  const seen: number[] = []
  for (;;) {
    const step = work.next()
    if (step.done) return { seen, ...step.value }
    seen.push(step.value.done)
  }
}

test('every way in which a row can come out is among these', () => {
  expect([...new Set(ofWorkloads.map(({ kind }) => kind))].sort()).toEqual(
    expect.arrayContaining(['needs-answers', 'no-fit', 'not-needed', 'recommended']),
  )
})

test('a row advised alone is the row of the whole advice', () => {
  for (const [at, ref] of refs.entries()) {
    const alone = adviseRow(ref, plan, catalog)
    expect(tiers[at]).toMatchObject({ ...alone?.tier })
    for (const assumption of alone?.assumptions ?? []) expect(advice.assumptions).toContainEqual(assumption)
  }
  expect(adviseRow({ tier: 'volume', about: 'workloads[99]' }, plan, catalog)).toBeUndefined()
})

describe('the survey of many rows', () => {
  test('says of each row what the advice says', () => {
    const { volumes, secretsAndConfig, rest } = survey(plan, catalog)
    expect([rest.findings, rest.image, rest.registry]).toEqual([advice.findings, advice.image, advice.registry])
    for (const [columns, rows] of [
      [volumes, advice.volumes],
      [secretsAndConfig, advice.secretsAndConfig],
    ] as const) {
      const brief = rowsIn(
        columns,
        rows.map(({ path }) => path),
      )
      expect(brief.map(told)).toEqual(rows.map(told))
    }
  })

  test('keeps apart what differs, and only that', () => {
    const pick = { option: 'a', support: 'supported', atHand: true } as const
    const outcome = (score: number, conditions = 1, more = {}) => ({
      kind: 'recommended' as const,
      picks: [{ ...pick, ...more, score }],
      conditions,
      warnings: 0,
    })
    const rows = [outcome(50), outcome(60), outcome(50, 1, { atHand: false }), outcome(50, 2)]
    const { kinds: met, kindOf, scores } = inColumns(rows, () => ({ kind: 'no-fit', rejected: [] }))
    expect([met.length, [...kindOf], [...scores]]).toEqual([3, [0, 0, 1, 2], [50, 60, 50, 50]])
  })
})

describe('what is gathered from many rows', () => {
  const found = gathered()
  test('is each condition of a pick once, with how many rows ask for it, most first', () => {
    const asked = ofWorkloads.flatMap((tier) =>
      picksIn(tier).flatMap(({ atHand, conditions }) =>
        conditions.map(({ says }, at) => `${String(!atHand && at === 0)} ${says}`),
      ),
    )
    const counts = new Map<string, number>()
    for (const one of asked) counts.set(one, (counts.get(one) ?? 0) + 1)
    expect(new Map(found.tasks.map((task) => [`${String(task.isToAcquire)} ${task.reason.says}`, task.count]))).toEqual(
      counts,
    )
    const order = found.tasks.map(({ count }) => count)
    expect(order).toEqual(order.toSorted((a, b) => b - a))
    for (const { paths, count } of found.tasks) expect(paths).toHaveLength(Math.min(4, count))
  })

  test('is each assumption about workloads once, with how many rows it was made for', () => {
    const made = advice.assumptions.filter(({ trait }) => trait.startsWith('workloads'))
    expect(found.assumptions.reduce((sum, { count }) => sum + count, 0)).toBe(made.length)
    for (const { trait, paths } of found.assumptions) for (const path of paths) expect(traitNameOf(path)).toBe(trait)
  })

  test('is what picks wait for', () => {
    const waits = ofWorkloads.flatMap((tier) => (tier.kind === 'needs-answers' ? tier.traits : []))
    expect(found.deciding).toEqual([...new Set(waits)])
    expect(found.deciding.length).toBeGreaterThan(0)
  })

  test('is every document that a pick rests on, and says how far it is', () => {
    const cited = ofWorkloads.flatMap((tier) =>
      picksIn(tier).flatMap(({ reasons }) => reasons.flatMap(({ sources }) => sources)),
    )
    expect(found.sources).toEqual(expect.arrayContaining([...new Set(cited)].filter((id) => id !== 'plan')))
    expect(found.sources).not.toContain('plan')
    expect(found.seen).toEqual(ofWorkloads.map((_, at) => at))
  })
})
