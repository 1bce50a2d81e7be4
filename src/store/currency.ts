import type { Plan } from '../advisor/plan/plan.ts'

/** What a plan counts in where it does not say. */
export const usualCurrency = 'USD'

function hasPrices({ workloads = [], registry, hosts = [], platform }: Plan): boolean {
  return (
    registry?.maxCostPerTBMonth !== undefined ||
    workloads.some(({ maxCostPerTBMonth }) => maxCostPerTBMonth !== undefined) ||
    hosts.some(({ costPerTBMonth }) => costPerTBMonth !== undefined) ||
    (platform?.figures ?? []).some(({ costPerTBMonth }) => costPerTBMonth !== undefined)
  )
}

/** The currency that the prices of a plan are in; undefined where it has none, and may take any. */
export const currencyOf = (plan: Plan): string | undefined =>
  plan.currency ?? (hasPrices(plan) ? usualCurrency : undefined)

/** A row without its price ceiling: it is in another currency than the plan's, and nothing converts it. */
export function withoutPrice(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { maxCostPerTBMonth: _price, ...others } = row
  return others
}
