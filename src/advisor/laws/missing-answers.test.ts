import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Advice, Tier } from '../advice/advice.ts'
import { advise } from '../advise.ts'
import { answersTo } from '../answers-to.ts'
import { catalog } from '../catalog/catalog.ts'
import { completionsOf, hasOpenQuestions } from '../open.ts'
import type { Plan } from '../plan/plan.ts'
import { withAnswer } from '../plan/with-answer.ts'
import { rowRefsOf, subjectFor } from '../row-ref.ts'
import { holds } from './census.ts'
import { must } from './law.ts'
import { openTraits } from './open-traits.ts'
import { picksOf } from './reviewed.ts'
import { judgedIn, outcomeText, rejectedIn, tiersIn } from './walk.ts'

const withoutAssumptions = (advice: Advice) => JSON.stringify({ ...advice, assumptions: [] })

test('law 7a: spelling out what is assumed changes nothing but the assumptions', () => {
  holds(
    'assumed answers',
    { usual: 100, deep: 1000 },
    (plan, count) => {
      const advice = advise(plan, catalog)
      const text = withoutAssumptions(advice)
      for (const { trait, assumed } of advice.assumptions) {
        const spelled = advise(withAnswer(plan, trait, assumed), catalog)
        must(withoutAssumptions(spelled) === text, () => `${trait} spelled out changes the advice`)
        expect(spelled.assumptions.map((one) => one.trait)).not.toContain(trait)
        count(trait.replace(/\[\d+\]/, '[]'))
      }
    },
    { 'workloads[].latency': 0.1, 'nodePools[].rootless': 0.1 },
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
    { usual: 200, deep: 2000 },
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

test('law 7c: whatever the open questions are answered with, the row comes out as was said', () => {
  const random = fc.sample(fc.integer({ min: 0, max: 2 ** 30 }), { numRuns: 5000, seed: 7 })
  let at = 0
  const draw = (below: number) => (random[(at += 1) % random.length] ?? 0) % below
  holds(
    'open questions',
    { usual: 60, deep: 1000 },
    (plan, count) => {
      if (openTraits(plan).length === 0) return
      const tiers = tiersIn(advise(plan, catalog))
      for (let i = 0; i < 20; i += 1) {
        const answered = completed(plan, draw)
        tiersIn(advise(answered, catalog)).forEach((after, row) => {
          const before = tiers[row]
          if (!before) return
          count(before.kind)
          const says = () => `${before.about} is said to be ${outcomeText(before)}, and is ${outcomeText(after)}`
          if (before.kind !== 'needs-answers') return must(outcomeText(after) === outcomeText(before), says)
          const candidates = before.candidates.map(({ option }) => option)
          expect(picksOf(after).filter(({ option }) => !candidates.includes(option))).toEqual([])
          return undefined
        })
      }
    },
    { 'needs-answers': 1 },
  )
})

interface Met {
  readonly answers: ReadonlyMap<string, unknown>
  /** Score by option. */
  readonly picks: ReadonlyMap<string, number>
}

/** What was answered to a question where an option was picked; other answers may settle it, so that nobody asks. */
function answersFor(option: string, cases: readonly Met[], trait: string): Set<unknown> {
  const where = cases.filter(({ answers, picks }) => picks.has(option) && answers.has(trait))
  return new Set(where.map(({ answers }) => answers.get(trait)))
}

const mostCases = 40

test('law 7c: the candidates of a row are the picks met, the most often met first, each in its best case', () => {
  holds(
    'candidates',
    { usual: 60, deep: 1000 },
    (plan, count) => {
      for (const ref of rowRefsOf(plan)) {
        const subject = subjectFor(ref, plan)
        if (!subject || !hasOpenQuestions(subject)) continue
        const completions = completionsOf(subject, catalog)
        if (completions.length > mostCases) continue
        const rowOf = (of: Plan) =>
          tiersIn(advise(of, catalog))[rowRefsOf(of).findIndex((one) => isDeepStrictEqual(one, ref))]
        const tier = rowOf(plan)
        if (tier?.kind !== 'needs-answers') continue
        const cases = completions.map(({ answers }): Met => {
          const after = rowOf(answers.reduce((next, [trait, value]) => withAnswer(next, trait, value), plan))
          const picks = after ? picksOf(after) : []
          return { answers: new Map(answers), picks: new Map(picks.map(({ option, score }) => [option, score])) }
        })
        const met = [...new Set(cases.flatMap(({ picks }) => [...picks.keys()]))].sort()
        expect(tier.candidates.map(({ option }) => option).sort()).toEqual(met)
        const timesMet = tier.candidates.map(({ option }) => cases.filter(({ picks }) => picks.has(option)).length)
        expect(timesMet).toEqual(timesMet.toSorted((a, b) => b - a))
        for (const candidate of tier.candidates) {
          const best = Math.max(...cases.map(({ picks }) => picks.get(candidate.option) ?? -1))
          must(Math.abs(candidate.score - best) < 1e-9, () => `${candidate.option} scores ${best} at best`)
          for (const { trait, is } of candidate.hangsOn ?? [])
            expect(new Set(is), `${candidate.option} hangs on ${trait}`).toEqual(
              answersFor(candidate.option, cases, trait),
            )
          count('candidates')
        }
      }
    },
    { candidates: 0.1 },
  )
})
