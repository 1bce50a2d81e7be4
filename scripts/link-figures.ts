import { readFileSync } from 'node:fs'
import { catalog } from '../src/advisor/catalog/catalog.ts'
import { outcomes } from '../src/advisor/outcomes.ts'
import { type Plan, planSchema } from '../src/advisor/plan/plan.ts'
import { layout1, packFormat1 } from '../src/link/format-1.ts'
import { linkOf } from '../src/link/link.ts'
import { picksOf } from '../src/link/picks.ts'
import * as z from 'zod/mini'

const typical: Plan = z.parse(planSchema, JSON.parse(readFileSync('e2e/fixtures/typical.json', 'utf8')))
const { nodePools = [], workloads = [] } = typical
const twenty: Plan = {
  ...typical,
  nodePools: nodePools.slice(0, 1),
  workloads: Array.from({ length: 20 }, (_, n) => {
    const { name = '', ...rest } = workloads[n % workloads.length] ?? {}
    return { name: `${name}-${n}`, ...rest, iops: 1000 + 250 * n, capacityGiB: 100 + 37 * n }
  }),
}

const picksFor = (plan: Plan) => picksOf(outcomes(plan, catalog))

const charactersOf = (plan: Plan, isWithoutNames: boolean) =>
  linkOf(plan, catalog.edition, { picks: picksFor(plan), isWithoutNames }).length

/** Characters of the links that the product promises to keep short, with the most that they may have. */
export const linkSizes = (): readonly { what: string; characters: number; most: number }[] => [
  { what: 'link of a typical plan with its picks', characters: charactersOf(typical, false), most: 340 },
  { what: 'the same without names', characters: charactersOf(typical, true), most: 240 },
  { what: 'link of one pool and twenty workloads', characters: charactersOf(twenty, false), most: 720 },
  { what: 'the same without names', characters: charactersOf(twenty, true), most: 460 },
]

export interface FieldCost {
  readonly field: string
  readonly times: number
  /** All of them together. */
  readonly bits: number
}

/** What each kind of field of the typical plan takes in its link, the dearest first; a noun's own bits say what is there. */
export function fieldCosts(): readonly FieldCost[] {
  const costs = new Map<string, FieldCost>()
  const shared = { plan: typical, edition: catalog.edition, isWithoutNames: false, picks: picksFor(typical) }
  packFormat1(shared, layout1, (field, bits) => {
    const before = costs.get(field) ?? { field, times: 0, bits: 0 }
    costs.set(field, { field, times: before.times + 1, bits: before.bits + bits })
  })
  return [...costs.values()].toSorted((a, b) => b.bits - a.bits)
}
