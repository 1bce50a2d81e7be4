import { useMemo, type ReactNode } from 'react'
import { Assumptions } from './Assumptions.tsx'
import { Findings } from './Findings.tsx'
import { Lifetimes } from './Lifetimes.tsx'
import { OpenedLine, ReportHead } from './ReportHead.tsx'
import { useReport } from './report-context.ts'
import { taskLinesOf } from './to-do.ts'
import { tierRowsOf } from './report-rows.ts'
import { SourceList } from './SourceList.tsx'
import { StowagePlan } from './StowagePlan.tsx'
import { TierSection } from './TierSection.tsx'
import { ToDo } from './ToDo.tsx'
import { ToFindOut } from './ToFindOut.tsx'
import './report.css'
import './rows.css'
import './report-print.css'

interface ReportProps {
  readonly today: string
  /** Stands where what all workloads ask for together will stand. */
  readonly children?: ReactNode
}

/** The advice in the order in which it is read out: the picture, what stands out, the tiers, and what follows from them. */
export function Report({ today, children }: ReportProps) {
  const { advice, plan, many } = useReport()
  const tiers = useMemo(() => tierRowsOf(advice, plan), [advice, plan])
  const rows = tiers.flatMap((one) => one.rows)
  const { toAcquire, toDo } = many ?? taskLinesOf(rows)
  return (
    <article className="report">
      <OpenedLine />
      <ReportHead toAcquire={toAcquire} toDo={toDo} today={today} />
      <StowagePlan tiers={tiers} />
      <Findings />
      {tiers.map((one) => (
        <TierSection key={one.tier} {...one} />
      ))}
      {many && !many.isGathered && children}
      <ToDo toAcquire={toAcquire} toDo={toDo} />
      <ToFindOut rows={rows} />
      <Assumptions />
      <Lifetimes today={today} />
      <SourceList />
    </article>
  )
}
