import type FastCheck from 'fast-check'
import { arbitraryPlan } from '../plan/arbitrary-plan.ts'
import type { Plan } from '../plan/plan.ts'
import { readPlan } from '../plan/read-plan.ts'
import { withAnswer } from '../plan/with-answer.ts'
import { scenarios } from '../scenarios/scenarios.ts'

const situations = Object.values(scenarios)

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
  return readOr(plan, withAnswer(plan, `${part}.${key}`, isRemoval ? undefined : value))
}

function readOr(otherwise: Plan, candidate: unknown): Plan {
  const next = readPlan(candidate)
  return next.kind === 'plan' ? next.plan : otherwise
}

/** At most one pool and two workloads of a plan, from any place in it: laws are about single rows, and more take time. */
function fewRows(plan: Plan, at: number): Plan {
  const some = <T>(rows: readonly T[], most: number) => {
    const from = at % Math.max(1, rows.length - most + 1)
    return rows.slice(from, from + most)
  }
  const { nodePools, workloads } = plan
  return {
    ...plan,
    // Most pools have one answer only.
    ...(nodePools && { nodePools: some(nodePools, (at >> 3) % 2) }),
    ...(workloads && { workloads: some(workloads, 2) }),
  }
}

/** Leaves out every other answer or so: nothing fits a row that is given all that can be wanted. */
function thinned<T extends object>(row: T, draw: number): T {
  return Object.fromEntries(Object.entries(row).filter((_, i) => ((draw >> (i % 16)) & 1) === 0)) as T
}

/** Answers to the questions that a random plan leaves open most often, which would leave nothing to decide. */
function mostlyAnswered(plan: Plan, from: Plan, draw: number): Plan {
  if (draw % 8 === 0) return plan
  const { platform, registry, workloads, nodePools } = plan
  // Secrets have one answer nearly everywhere; the scenarios bring them.
  const state = ({ secrets: _s, config: _c, ...workload }: NonNullable<Plan['workloads']>[number]) => ({
    ...thinned(workload, draw),
    state: draw % 5 === 0 && workload.state !== undefined ? workload.state : ('stateful' as const),
  })
  return readOr(plan, {
    ...plan,
    platform: { ...from.platform, ...platform },
    registry: { ...from.registry, ...registry },
    ...(workloads && { workloads: workloads.map(state) }),
    ...(nodePools && { nodePools: nodePools.map((pool) => ({ ...from.nodePools?.[0], ...thinned(pool, draw) })) }),
  })
}

/** For tests only: half of the plans are drawn at random, half are reviewed scenarios with one to four answers changed. */
export function arbitrarySituation(fc: typeof FastCheck): FastCheck.Arbitrary<Plan> {
  const random = arbitraryPlan(fc, { isHostile: false })
  const mutation = fc.record({
    part: fc.constantFrom(...parts),
    from: random,
    at: fc.nat({ max: 100 }),
    isRemoval: fc.boolean(),
  })
  const scenario = fc.constantFrom(...situations)
  const place = fc.nat({ max: 2 ** 16 })
  const near = fc
    .tuple(scenario, place, fc.array(mutation, { minLength: 1, maxLength: 4 }))
    .map(([from, at, mutations]) => mutations.reduce(mutated, fewRows(from, at)))
  const whole = fc
    .tuple(random, scenario, place)
    .map(([plan, from, draw]) => mostlyAnswered(fewRows(plan, draw), from, draw))
  return fc.oneof(whole, near)
}
