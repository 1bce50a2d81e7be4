import { useMemo } from 'react'
import { adviseRow } from '../advisor/advise-row.ts'
import type { Weights } from '../advisor/rank.ts'
import type { ReportRow } from './report-rows.ts'
import { ReportContext, useReport } from './report-context.ts'
import { RowBody } from './RowBody.tsx'
import { WhatIf } from './WhatIf.tsx'

/** The full argument of one row among many: it is advised when it is opened. */
export function OneOfMany({ row, weights }: { readonly row: ReportRow; readonly weights: Weights }) {
  const report = useReport()
  const { plan, advice, catalog } = report
  const said = useMemo(() => adviseRow(row.ref, plan, catalog), [row.ref, plan, catalog])
  const within = useMemo(() => {
    // What was assumed for this row stands beside its answers.
    const assumptions = [...advice.assumptions, ...(said?.assumptions ?? [])]
    return { ...report, advice: { ...advice, assumptions } }
  }, [report, advice, said])
  if (!said) return null
  const whole = { ...row, outcome: said.tier }
  return (
    <ReportContext value={within}>
      <RowBody row={whole} weights={weights} />
      <WhatIf row={whole} />
    </ReportContext>
  )
}
