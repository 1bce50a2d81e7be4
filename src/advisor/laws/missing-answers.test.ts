import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Advice, Tier } from '../advice/advice.ts'
import { advise } from '../advise.ts'
import { answersTo } from '../answers-to.ts'
import { catalog } from '../catalog/catalog.ts'
import type { Plan } from '../plan/plan.ts'
import { withAnswer } from '../plan/with-answer.ts'
import { holds } from './census.ts'
import { judgedIn, outcomeText, rejectedIn, tiersIn } from './walk.ts'

const withoutAssumptions = (advice: Advice) => JSON.stringify({ ...advice, assumptions: [] })

test('law 7a: spelling out what is assumed changes nothing but the assumptions', () => {
  holds(
    'assumed answers',
    { usual: 120, deep: 1500 },
    (plan, count) => {
      const advice = advise(plan, catalog)
      for (const { trait, assumed } of advice.assumptions) {
        const spelled = advise(withAnswer(plan, trait, assumed), catalog)
        expect(withoutAssumptions(spelled), trait).toBe(withoutAssumptions(advice))
        expect(spelled.assumptions.map((one) => one.trait)).not.toContain(trait)
        count(trait.replace(/\[\d+\]/, '[]'))
      }
    },
    { 'platform.mke': 0.02, 'workloads[].latency': 0.1, 'nodePools[].engine': 0.08 },
  )
})

/** Answers to what a missing answer leaves to be verified: one that holds, and one that does not. */
const verified: readonly { key: 'kernel' | 'backingFs' | 'dType'; good: unknown; bad: unknown }[] = [
  { key: 'kernel', good: '6.8.0-31-generic', bad: '3.2.0-4-amd64' },
  { key: 'backingFs', good: 'ext4', bad: 'nfs' },
  { key: 'dType', good: true, bad: false },
]

const optionIn = (tier: Tier | undefined, option: string) => tier && judgedIn(tier).find((one) => one.option === option)

test('law 7b: an answer that holds keeps the pick and drops what was to be verified; another one does not go unnoticed', () => {
  holds(
    'answers to be verified',
    { usual: 300, deep: 3000 },
    (plan, count) => {
      advise(plan, catalog).image.forEach((row, at) => {
        if (row.kind !== 'recommended') return
        const { option, conditions } = row.pick
        for (const { says, traits } of conditions) {
          const asked = verified.filter(
            ({ key }) => traits.includes(`${row.path}.${key}`) && plan.nodePools?.[at]?.[key] === undefined,
          )
          const answered = (answers: readonly (readonly [string, unknown])[]) =>
            advise(
              answers.reduce((next, [key, value]) => withAnswer(next, `${row.path}.${key}`, value), plan),
              catalog,
            ).image[at]
          if (asked.length === 0) continue
          const held = answered(asked.map(({ key, good }) => [key, good]))
          expect(held && outcomeText(held), says).toBe(option)
          expect(optionIn(held, option)?.conditions.filter((one) => one.says === says)).toEqual([])
          for (const { key, bad } of asked) {
            const failed = answered([[key, bad]])
            const isRuledOut = failed !== undefined && rejectedIn(failed).some((one) => one.option === option)
            const still = optionIn(failed, option)?.conditions ?? []
            expect(isRuledOut || still.length > 0, `${key} = ${String(bad)}`).toBe(true)
            count(key)
          }
        }
      })
    },
    { kernel: 0.02, backingFs: 0.02 },
  )
})

/** Answers every open question of a plan at random, one after the other, until none is left. */
function completed(plan: Plan, draw: (below: number) => number): Plan {
  for (let tries = 0; tries < 50; tries += 1) {
    const open = openTraits(plan)[0]
    if (open === undefined) return plan
    const answers = answersTo(open, plan, catalog)
    const answer = answers[draw(answers.length)]
    plan = withAnswer(plan, open, answer)
  }
  return plan
}

function openTraits({ platform = {}, nodePools = [], workloads = [], registry = {} }: Plan): string[] {
  const open: string[] = []
  if (platform.site === undefined) open.push('platform.site')
  if (platform.orchestrator === undefined) open.push('platform.orchestrator')
  const isBoth = platform.orchestrator === 'both'
  nodePools.forEach((pool, i) => pool.os === undefined && open.push(`nodePools[${i}].os`))
  workloads.forEach(({ state, orchestrator }, i) => {
    if (state === undefined) open.push(`workloads[${i}].state`)
    if (isBoth && orchestrator === undefined) open.push(`workloads[${i}].orchestrator`)
  })
  if (registry.product === undefined) open.push('registry.product')
  if (registry.survives === undefined) open.push('registry.survives')
  if (isBoth && registry.orchestrator === undefined) open.push('registry.orchestrator')
  return open
}

test('law 7c: whatever the open questions are answered with, the row comes out as was said', () => {
  const random = fc.sample(fc.integer({ min: 0, max: 2 ** 30 }), { numRuns: 5000, seed: 7 })
  let at = 0
  const draw = (below: number) => (random[(at += 1) % random.length] ?? 0) % below
  holds(
    'open questions',
    { usual: 40, deep: 500 },
    (plan, count) => {
      const tiers = tiersIn(advise(plan, catalog))
      if (openTraits(plan).length === 0) return
      for (let i = 0; i < 20; i += 1) {
        tiersIn(advise(completed(plan, draw), catalog)).forEach((after, row) => {
          const before = tiers[row]
          if (!before) return
          count(before.kind)
          const outcome = outcomeText(after)
          if (before.kind !== 'needs-answers') return expect(outcome).toBe(outcomeText(before))
          const candidates = before.candidates.map(({ option }) => option)
          const picks = after.kind === 'recommended' ? [after.pick] : after.kind === 'tied' ? after.picks : []
          expect(picks.filter(({ option }) => !candidates.includes(option))).toEqual([])
          return undefined
        })
      }
    },
    { 'needs-answers': 5 },
  )
})
