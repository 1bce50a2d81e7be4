import fc from 'fast-check'
import { expect, test } from 'vitest'
import { advise } from '../advise.ts'
import type { Advice, Flip, Tier } from '../advice/advice.ts'
import { catalog } from '../catalog/catalog.ts'
import { outlookOf } from '../cases.ts'
import { choicesFor } from '../changes/choices.ts'
import { gridOf } from '../changes/grids.ts'
import { traitsFor } from '../changes/traits-of.ts'
import { versionsFor } from '../changes/versions.ts'
import { answerAt } from '../plan/answer-at.ts'
import { hasOpenQuestions } from '../open.ts'
import type { Plan } from '../plan/plan.ts'
import { withAnswer } from '../plan/with-answer.ts'
import { judges } from '../rows.ts'
import { rowRefsOf, subjectFor, type RowRef } from '../row-ref.ts'
import { flipsOf } from '../what-if.ts'
import { holds } from './census.ts'
import { outcomeText } from './walk.ts'

function tierOf(advice: Advice, { tier, about, need }: RowRef): Tier | undefined {
  if (tier === 'registry') return advice.registry
  if (tier === 'image') return advice.image.find(({ path }) => path === about)
  if (tier === 'volume') return advice.volumes.find(({ path }) => path === about)
  return advice.secretsAndConfig.find((row) => row.path === about && row.need === need)
}

function adviceOn(plan: Plan, ref: RowRef): string | undefined {
  const tier = tierOf(advise(plan, catalog), ref)
  return tier && outcomeText(tier)
}

/** The same, judged anew from nothing, without the sentences. */
function pickOf(plan: Plan, ref: RowRef): string | undefined {
  const subject = subjectFor(ref, plan)
  return (
    subject &&
    outlookOf(subject, catalog, (completed) => {
      const judgement = judges[ref.tier].briefly(completed, catalog)
      return judgement.kind === 'places' ? judgement.places.filter(({ isBlocked }) => !isBlocked) : undefined
    }).outcome
  )
}

const drawnValues = 64
/** Numbers as people have them, and any: spread evenly over the orders of magnitude. */
const someNumber = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 7 }))

/** What the flips of one number say of a value: the outcome of the interval in which it lies. */
function saidOf(value: number, pickBefore: string, flips: readonly Flip[], plan: Plan, ref: RowRef): string {
  const below = flips.filter(({ to }) => Number(to) <= value)
  const last = below.reduce<Flip | undefined>((a, b) => (a && Number(a.to) > Number(b.to) ? a : b), undefined)
  if (!last) return pickBefore
  // An interval of the present outcome may follow that flip: then the step back is no flip, and is looked up.
  const back = pickOf(withAnswer(plan, last.trait, value), ref)
  return back === pickBefore ? pickBefore : last.pickAfter
}

test('law 8: every flip is true, the value before it is none, and nothing that flips is left out', () => {
  const draws = fc.sample(someNumber, { numRuns: drawnValues, seed: 8 })
  holds(
    'what-if',
    { usual: 60, deep: 1000 },
    (plan, count) => {
      for (const ref of rowRefsOf(plan)) {
        const subject = subjectFor(ref, plan)
        if (!subject) continue
        let tried = 0
        const before = pickOf(plan, ref)
        expect(before).toBe(adviceOn(plan, ref))
        const flips = flipsOf(ref, plan, catalog)
        count('flips', flips.length)
        const [first] = flips
        if (first) expect(adviceOn(withAnswer(plan, first.trait, first.to), ref)).toBe(first.pickAfter)
        for (const flip of flips) {
          expect(flip.pickBefore).toBe(before)
          expect(answerAt(plan, flip.trait)).toEqual(flip.from)
          expect(pickOf(withAnswer(plan, flip.trait, flip.to), ref), `${flip.trait} to ${String(flip.to)}`).toBe(
            flip.pickAfter,
          )
          const grid = gridOf(flip.trait)
          const index = grid && Math.round(Number(flip.to) * grid.perUnit) - 1
          if (grid && index !== undefined && index / grid.perUnit >= grid.least)
            expect(
              pickOf(withAnswer(plan, flip.trait, index / grid.perUnit), ref),
              `${flip.trait} before ${String(flip.to)}`,
            ).not.toBe(flip.pickAfter)
        }
        for (const trait of traitsFor(ref, subject, plan)) {
          const own = flips.filter((flip) => flip.trait === trait)
          const grid = gridOf(trait)
          if (grid) {
            count('numbers')
            for (const [share, magnitude] of hasOpenQuestions(subject) ? draws.slice(0, 8) : draws) {
              const most = Math.min(grid.most, 10 ** magnitude)
              const value = Math.max(grid.least, Math.round(share * most * grid.perUnit) / grid.perUnit)
              const there = pickOf(withAnswer(plan, trait, value), ref)
              expect(there, `${ref.about} ${trait} = ${value}`).toBe(saidOf(value, String(before), own, plan, ref))
            }
          } else {
            for (const { to } of [...choicesFor(trait, plan, catalog), ...versionsFor(trait, plan, catalog)]) {
              if (own.some((flip) => JSON.stringify(flip.to) === JSON.stringify(to))) continue
              // A row with open questions is judged under all answers to them: one change in four will do.
              if (hasOpenQuestions(subject) && (tried += 1) % 4 !== 0) continue
              count('changes that flip nothing')
              expect(pickOf(withAnswer(plan, trait, to), ref), `${trait} to ${String(to)}`).toBe(before)
            }
          }
        }
      }
    },
    { flips: 3, numbers: 1 },
  )
}, 600_000)
