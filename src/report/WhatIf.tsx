import { useCallback } from 'react'
import { StatusLine } from '../ui/StatusLine.tsx'
import { FlipList } from './FlipList.tsx'
import { flipGroupsOf } from './flip-groups.ts'
import { useLater } from './later.ts'
import { useIsPrinting } from './printing.ts'
import { useReport } from './report-context.ts'
import type { ReportRow } from './report-rows.ts'
import './what-if.css'

/** Paper waits for up to this many rows; of more it shows those that were opened before. */
const mostAtOnce = 12

/** What other answers would change about a row; it is tried once the row is open and the page has time for it. */
export function WhatIf({ row: { ref } }: { readonly row: ReportRow }) {
  const { plan, flipsOf } = useReport()
  const isPrinting = useIsPrinting()
  const isSmall = (plan.nodePools?.length ?? 0) + (plan.workloads?.length ?? 0) <= mostAtOnce
  const groups = useLater(
    useCallback(() => flipGroupsOf(flipsOf(ref), ref), [flipsOf, ref]),
    isPrinting && isSmall,
  )
  if (isPrinting && !groups) return null
  return (
    <section className="row-part">
      <h4>What would change this</h4>
      <StatusLine>{groups ? foundInWords(groups.length) : 'Trying other answers, one at a time …'}</StatusLine>
      {groups && <p className="print-only report-note">{foundInWords(groups.length)}</p>}
      {groups && groups.length > 0 && <FlipList tier={ref.tier} groups={groups} />}
    </section>
  )
}

function foundInWords(questions: number): string {
  if (questions === 0) return 'No other answer to a single question would.'
  if (questions === 1) return 'Another answer to one question would, with all others as they are.'
  return `Another answer to any of ${questions} questions would, each alone with all others as they are.`
}
