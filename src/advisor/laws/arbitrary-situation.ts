import type FastCheck from 'fast-check'
import { arbitraryPlan } from '../plan/arbitrary-plan.ts'
import type { Plan } from '../plan/plan.ts'
import { readPlan } from '../plan/read-plan.ts'
import { withAnswer } from '../plan/with-answer.ts'
import { situations } from './situations.ts'

/** The parts of a plan whose answers are exchanged, each with the place of its answers in another plan. */
const parts = ['platform', 'nodePools[0]', 'workloads[0]', 'workloads[1]', 'registry', 'priorities'] as const

function answersIn(plan: Plan, part: (typeof parts)[number]): object | undefined {
  switch (part) {
    case 'platform':
    case 'registry':
    case 'priorities':
      return plan[part]
    case 'nodePools[0]':
      return plan.nodePools?.[0]
    case 'workloads[0]':
    case 'workloads[1]':
      return plan.workloads?.[0]
  }
}

interface Mutation {
  readonly part: (typeof parts)[number]
  readonly from: Plan
  readonly at: number
  readonly isRemoval: boolean
}

/** Takes one answer of another plan over, or leaves one out. */
function mutated(plan: Plan, { part, from, at, isRemoval }: Mutation): Plan {
  const own = answersIn(plan, part)
  const source = isRemoval ? own : answersIn(from, part)
  const entries = Object.entries(source ?? {})
  const [key, value] = entries[at % Math.max(1, entries.length)] ?? []
  if (key === undefined) return plan
  const next = readPlan(withAnswer(plan, `${part}.${key}`, isRemoval ? undefined : value))
  return next.kind === 'plan' ? next.plan : plan
}

/** Answers to the questions that a random plan leaves open most often, which would leave nothing to decide. */
function mostlyAnswered(plan: Plan, from: Plan, isLeftOpen: boolean): Plan {
  if (isLeftOpen) return plan
  const { platform, registry } = plan
  // Secrets have one answer nearly everywhere; the situations bring them.
  const state = ({ secrets: _s, config: _c, ...workload }: NonNullable<Plan['workloads']>[number]) => ({
    state: 'stateful' as const,
    ...workload,
  })
  const next = readPlan({
    ...plan,
    platform: { ...from.platform, ...platform },
    registry: { ...from.registry, ...registry },
    ...(plan.workloads && { workloads: plan.workloads.map(state) }),
    ...(plan.nodePools && {
      nodePools: plan.nodePools
        .slice(0, plan.nodePools.length % 2)
        .map((pool) => ({ ...from.nodePools?.[0], ...pool })),
    }),
  })
  return next.kind === 'plan' ? next.plan : plan
}

/** For tests only: half of the plans are drawn at random, half are real situations with one to four answers changed. */
export function arbitrarySituation(fc: typeof FastCheck): FastCheck.Arbitrary<Plan> {
  const random = arbitraryPlan(fc, { isHostile: false })
  const mutation = fc.record({
    part: fc.constantFrom(...parts),
    from: random,
    at: fc.nat({ max: 100 }),
    isRemoval: fc.boolean(),
  })
  const near = fc
    .tuple(fc.constantFrom(...situations), fc.array(mutation, { minLength: 1, maxLength: 4 }))
    .map(([situation, mutations]) => mutations.reduce(mutated, situation))
  const whole = fc
    .tuple(random, fc.constantFrom(...situations), fc.integer({ min: 1, max: 3 }))
    .map(([plan, from, draw]) => mostlyAnswered(plan, from, draw === 1))
  return fc.oneof(whole, near)
}
