import type { Finding } from '../advisor/advice/advice.ts'
import { Button } from '../ui/Button.tsx'
import { useReport } from './report-context.ts'
import { openQuestionsOf, tiersOf } from '../advisor/open-questions.ts'
import type { TaskLine } from './to-do.ts'

export interface ReportSummaryProps {
  readonly toAcquire: readonly TaskLine[]
  readonly toDo: readonly TaskLine[]
}

/** What waits further down, in numbers that lead there. A link to a place would change the address, which is the page. */
export function ReportSummary({ toAcquire, toDo }: ReportSummaryProps) {
  const { advice, plan, many } = useReport()
  const found = (severity: Finding['severity']) => advice.findings.filter((one) => one.severity === severity).length
  const dangers = found('danger')
  const warnings = found('warning')
  const assumed = many ? many.assumptions.reduce((sum, { count }) => sum + count, 0) : advice.assumptions.length
  const counts = [
    { id: 'findings', count: dangers, words: dangers === 1 ? 'danger' : 'dangers' },
    { id: 'findings', count: warnings, words: warnings === 1 ? 'warning' : 'warnings' },
    { id: 'to-acquire', count: toAcquire.length, words: 'to buy or set up' },
    { id: 'to-do', count: toDo.length, words: 'to do first' },
    { id: 'to-find-out', count: openQuestionsOf(tiersOf(advice), plan.dontKnow).length, words: 'to find out' },
    { id: 'assumptions', count: assumed, words: 'assumed' },
  ].filter(({ count }) => count > 0)
  return (
    <ul className="plain-list report-summary no-print" aria-label="Further down">
      {counts.map(({ id, count, words }) => (
        <li key={words}>
          <Button look="quiet" size="small" onClick={() => showHeading(id)}>
            <strong>{count.toLocaleString('en-US')}</strong> {words}
          </Button>
        </li>
      ))}
    </ul>
  )
}

function showHeading(id: string): void {
  const heading = document.getElementById(id)
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}
