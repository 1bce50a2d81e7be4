import type { Finding } from '../advisor/advice/advice.ts'
import { Button } from '../ui/Button.tsx'
import type { ReportRow } from './report-rows.ts'
import { useReport } from './report-context.ts'
import { tasksOf } from './to-do.ts'
import { openQuestionsOf, tiersOf } from '../advisor/open-questions.ts'

/** What waits further down, in numbers that lead there. A link to a place would change the address, which is the page. */
export function ReportSummary({ rows }: { readonly rows: readonly ReportRow[] }) {
  const { advice, plan } = useReport()
  const { toAcquire, toDo } = tasksOf(rows)
  const found = (severity: Finding['severity']) => advice.findings.filter((one) => one.severity === severity).length
  const dangers = found('danger')
  const warnings = found('warning')
  const counts = [
    { id: 'findings', count: dangers, words: dangers === 1 ? 'danger' : 'dangers' },
    { id: 'findings', count: warnings, words: warnings === 1 ? 'warning' : 'warnings' },
    { id: 'to-acquire', count: toAcquire.length, words: 'to buy or set up' },
    { id: 'to-do', count: toDo.length, words: 'to do first' },
    { id: 'to-find-out', count: openQuestionsOf(tiersOf(advice), plan.dontKnow).length, words: 'to find out' },
    { id: 'assumptions', count: advice.assumptions.length, words: 'assumed' },
  ].filter(({ count }) => count > 0)
  return (
    <ul className="plain-list report-summary no-print" aria-label="Further down">
      {counts.map(({ id, count, words }) => (
        <li key={words}>
          <Button look="quiet" size="small" onClick={() => showHeading(id)}>
            <strong>{count}</strong> {words}
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
