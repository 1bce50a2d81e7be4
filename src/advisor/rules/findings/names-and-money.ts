import { fromPlan } from '../../catalog/cell.ts'
import type { Plan } from '../../plan/plan.ts'
import type { FindingRule } from '../finding-rule.ts'
import { listed } from '../volume/words.ts'

function repeated(rows: readonly { readonly name?: string }[]): string[] {
  const once = new Set<string>()
  const twice = new Set<string>()
  for (const { name } of rows) {
    if (name === undefined || name.trim() === '') continue
    if (once.has(name)) twice.add(name)
    once.add(name)
  }
  return [...twice]
}

/** The first few, so that the sentence stays one. */
const few = (names: readonly string[]) =>
  names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : listed(names)

export const poolsOfOneName: FindingRule = {
  scope: 'platform',
  id: 'finding/kinds-of-node-of-one-name',
  says: 'Workloads name the kind of node that they run on, so each needs a name of its own.',
  severity: 'warning',
  kind: 'contradiction',
  besides: ['nodePools'],
  find: ({ plan }, the) => {
    const names = repeated(plan.nodePools ?? [])
    if (names.length === 0) return undefined
    the(fromPlan)
    return () =>
      `More than one kind of node is called ${few(names)}. A workload that names it is advised for all of them: give each a name of its own.`
  },
}

export const workloadsOfOneName: FindingRule = {
  scope: 'platform',
  id: 'finding/workloads-of-one-name',
  says: 'Workloads of one name cannot be told apart in the report.',
  severity: 'info',
  kind: 'contradiction',
  besides: ['workloads'],
  find: ({ plan }, the) => {
    const names = repeated(plan.workloads ?? [])
    if (names.length === 0) return undefined
    the(fromPlan)
    return () =>
      `More than one workload is called ${few(names)}. Each is advised by itself; names of their own tell them apart.`
  },
}

const hasCeiling = ({ workloads = [], registry }: Plan) =>
  registry?.maxCostPerTBMonth !== undefined || workloads.some((one) => one.maxCostPerTBMonth !== undefined)

export const ceilingWithoutRate: FindingRule = {
  scope: 'platform',
  id: 'finding/price-ceiling-without-a-rate',
  says: 'A price ceiling in another currency than the list prices needs a rate.',
  severity: 'info',
  kind: 'platform',
  besides: ['currency'],
  find: ({ plan }, the) => {
    const { currency = 'USD', usdPerUnit } = plan
    if (currency === 'USD' || usdPerUnit !== undefined || !hasCeiling(plan)) return undefined
    the(fromPlan)
    return () =>
      `Price ceilings are in ${currency}, and no rate to the US dollar is named. List prices in dollars cannot be held against them, so only figures of your own in ${currency} rule anything out.`
  },
}
