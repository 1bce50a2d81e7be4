import { createContext, use } from 'react'
import type { Advice, Stability } from '../advisor/advice/advice.ts'
import type { Catalog } from '../advisor/catalog/catalog-shape.ts'
import { optionName } from '../advisor/catalog/option-name.ts'
import { answersTo } from '../advisor/answers-to.ts'
import { intervalsOf, type FlipInterval } from '../advisor/flip-intervals.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import type { RowRef } from '../advisor/row-ref.ts'
import type { AssumptionGroup } from './assumption-groups.ts'
import type { TaskLine } from './to-do.ts'
import { stabilityOf } from '../advisor/stability.ts'
import { flipsOf } from '../advisor/what-if.ts'

/** What every part of the page reads. */
export interface Report {
  readonly plan: Plan
  readonly advice: Advice
  readonly catalog: Catalog
  readonly nameOf: (option: string) => string
  readonly answersTo: (trait: string) => readonly unknown[]
  /** The work of a moment for each row, on the way to paper, which waits for no worker. */
  readonly flipsOf: (row: RowRef) => readonly FlipInterval[]
  readonly stabilityOf: (row: RowRef) => Stability | undefined
  /** Of a plan of many workloads, whose rows stand in `advice` in brief. */
  readonly many?: ManyWorkloads
}

/** What all workloads together ask for, once it is gathered. */
export interface ManyWorkloads {
  readonly isGathered: boolean
  readonly toAcquire: readonly TaskLine[]
  readonly toDo: readonly TaskLine[]
  readonly assumptions: readonly AssumptionGroup[]
  readonly sources: readonly string[]
}

export function reportOn(plan: Plan, advice: Advice, catalog: Catalog, many?: ManyWorkloads): Report {
  return {
    plan,
    advice,
    catalog,
    nameOf: remembered((option) => optionName(option, catalog)),
    answersTo: (trait) => answersTo(trait, plan, catalog),
    flipsOf: (row) => intervalsOf(flipsOf(row, plan, catalog), row, plan, catalog),
    stabilityOf: (row) => stabilityOf(row, plan, catalog),
    ...(many && { many }),
  }
}

/** Thousands of rows name the same few options. */
function remembered(nameOf: (option: string) => string): (option: string) => string {
  const known = new Map<string, string>()
  return (option) => {
    const name = known.get(option) ?? nameOf(option)
    known.set(option, name)
    return name
  }
}

export const ReportContext = createContext<Report | undefined>(undefined)

export function useReport(): Report {
  const report = use(ReportContext)
  if (!report) throw new Error('a part of the report stands in a ReportContext')
  return report
}
