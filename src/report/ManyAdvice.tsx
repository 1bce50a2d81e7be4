import { useDeferredValue, useMemo } from 'react'
import { useAdvisor } from '../store/advice.ts'
import { useAdviceOnMany, type AdviceOnMany } from '../store/advice-on-many.ts'
import type { Advice } from '../advisor/advice/advice.ts'
import type { Gathered } from '../advisor/gather.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import { rowNameOf } from '../advisor/plan/trait-words.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { assumptionGroupsOf } from './assumption-groups.ts'
import { ReportTitle } from './ReportHead.tsx'
import { ReportContext, reportOn, type ManyWorkloads } from './report-context.ts'
import { tierRowsOf } from './report-rows.ts'
import { Report } from './Report.tsx'
import { taskLinesOf, type TaskLine } from './to-do.ts'
import './many-rows.css'
import './report.css'

interface ManyAdviceProps {
  readonly plan: Plan
  readonly today: string
}

/** The advice on a plan of many workloads: its rows in brief as soon as they are known, what they share after it. */
export function ManyAdvice({ plan, today }: ManyAdviceProps) {
  const advisor = useAdvisor()
  const { advice, gathered } = useAdviceOnMany(plan, true, advisor)
  const all = gathered.kind === 'answered' ? gathered.gives : undefined
  const latest = useMemo(
    () => advisor && advice && reportOn(plan, advice, advisor.catalog, manyOf(plan, advice, all)),
    [advisor, advice, plan, all],
  )
  // Thousands of rows are drawn in between what the person does.
  const report = useDeferredValue(latest, undefined)
  // The same element, so that it is not drawn anew for every step of what is still being gathered.
  const drawn = useMemo(
    () => (
      <Report today={today}>
        <Gathering plan={plan} />
      </Report>
    ),
    [today, plan],
  )
  if (!report) return <Surveying plan={plan} />
  return <ReportContext value={report}>{drawn}</ReportContext>
}

function Gathering({ plan }: { readonly plan: Plan }) {
  const on = useAdviceOnMany(plan, true, undefined, true)
  return (
    <section className="report-section">
      <Waiting on={on} asked={on.gathered} words="Gathering what the workloads ask for together" />
    </section>
  )
}

function Surveying({ plan }: { readonly plan: Plan }) {
  const on = useAdviceOnMany(plan, true, undefined, true)
  const count = (plan.workloads?.length ?? 0).toLocaleString('en-US')
  return (
    <div className="report">
      <header className="report-head">
        <p className="report-kind">Storage advice</p>
        <ReportTitle title={plan.title} />
      </header>
      <Waiting on={on} asked={on.survey} words={`Working out where ${count} workloads go`} />
    </div>
  )
}

interface WaitingProps {
  readonly on: AdviceOnMany
  readonly asked: AdviceOnMany['survey' | 'gathered']
  readonly words: string
}

/** What the worker is at and how far, or why it could not. */
function Waiting({ on, asked, words }: WaitingProps) {
  if (asked.kind === 'answered') return null
  if (asked.kind === 'failed')
    return (
      <Notice tone="danger" title={asked.says}>
        <Button onClick={on.askAgain}>Try again</Button>
      </Notice>
    )
  const { done = 0, total = 0 } = asked.progress ?? {}
  // The whole of a survey is one step: its bar tells that it goes on, not how far.
  const isCounted = done > 0 && total > 0
  return (
    <div className="many-waiting">
      <p role="status">{words} …</p>
      <progress aria-label={words} {...(isCounted && { value: done, max: total })} />
      {isCounted && (
        <p className="report-note">
          {done.toLocaleString('en-US')} of {total.toLocaleString('en-US')}
        </p>
      )}
    </div>
  )
}

/** The tasks and assumptions of the few rows in full with those of the many. */
function manyOf(plan: Plan, advice: Advice, all: Gathered | undefined): ManyWorkloads {
  const few = tierRowsOf({ ...advice, volumes: [], secretsAndConfig: [] }, plan).flatMap(({ rows }) => rows)
  const own = taskLinesOf(few)
  const gathered = (isToAcquire: boolean): TaskLine[] =>
    (all?.tasks ?? [])
      .filter((task) => task.isToAcquire === isToAcquire)
      .map(({ paths, ...task }) => ({ ...task, names: paths.flatMap((path) => rowNameOf(path, plan) ?? []) }))
  const ofPlan = advice.assumptions.filter(({ trait }) => !trait.startsWith('workloads'))
  return {
    isGathered: all !== undefined,
    toAcquire: [...gathered(true), ...own.toAcquire],
    toDo: [...gathered(false), ...own.toDo],
    assumptions: [...assumptionGroupsOf(ofPlan), ...(all?.assumptions ?? [])],
    sources: all?.sources ?? [],
  }
}
