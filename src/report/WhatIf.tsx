import { useMemo } from 'react'
import { Button } from '../ui/Button.tsx'
import { StatusLine } from '../ui/StatusLine.tsx'
import { useFlips } from './asked-of-row.ts'
import { FlipList } from './FlipList.tsx'
import { flipGroupsOf } from './flip-groups.ts'
import { useIsPrinting } from './printing.ts'
import type { ReportRow } from './report-rows.ts'
import './what-if.css'

/** What other answers would change about a row; the worker tries them once the row is open. */
export function WhatIf({ row: { ref } }: { readonly row: ReportRow }) {
  const { asked, askAgain } = useFlips(ref)
  const flips = asked.kind === 'answered' ? asked.gives : undefined
  const groups = useMemo(() => flips && flipGroupsOf(flips, ref), [flips, ref])
  if (useIsPrinting() && !groups) return null
  return (
    <section className="row-part">
      <h4>What would change this</h4>
      <StatusLine>
        {asked.kind === 'failed'
          ? asked.says
          : groups
            ? foundInWords(groups.length)
            : 'Trying other answers, one at a time …'}
      </StatusLine>
      {asked.kind === 'failed' && (
        <Button size="small" onClick={askAgain}>
          Try again
        </Button>
      )}
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
