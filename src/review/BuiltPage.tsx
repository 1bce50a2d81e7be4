import type { BuiltReport } from '../advisor/compare/built-as-planned.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import { rowNameOf } from '../advisor/plan/trait-words.ts'
import { addressOf } from '../store/page.ts'
import { isBlank } from '../store/plans.ts'
import { useSession } from '../store/session.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Given } from '../ui/Given.tsx'
import { StatusLine } from '../ui/StatusLine.tsx'
import { builtInWords } from './built-words.ts'
import { BuiltRow } from './BuiltRow.tsx'
import { Capped } from './Capped.tsx'
import { HandIn } from './HandIn.tsx'
import { HeldAgainst } from './HeldAgainst.tsx'
import { SourceCard } from './SourceCard.tsx'
import { useBuilt, type Built } from './use-built.ts'
import { readingInWords } from './what-was-read.ts'
import './review.css'
import './told.css'
import './built.css'

/** The plan against what runs, answer by answer and pick by pick. */
export function BuiltPage() {
  const isPlanned = useSession(({ draft }) => !isBlank(draft))
  return (
    <>
      <h1>Was it built as planned?</h1>
      <p className="review-intro">
        Hand in what the cluster prints today. It is held against your plan, which stays as it is.
      </p>
      {isPlanned ? (
        <Comparison />
      ) : (
        <EmptyState
          title="There is no plan to hold it against"
          action={
            <a className="button" href={addressOf({ kind: 'start' })}>
              Begin a plan, or open one
            </a>
          }
        >
          <p>Open the link or the answers that the cluster was planned with, and come back.</p>
        </EmptyState>
      )}
    </>
  )
}

function Comparison() {
  const built = useBuilt()
  const { inputs, report, runs } = built
  const unread = inputs.filter(({ state }) => state.kind !== 'read' || state.reading.kind !== 'read')
  return (
    <>
      <HandIn goes="What it tells is compared here, and nothing of it goes into your plan." />
      <StatusLine>{readingInWords(inputs)}</StatusLine>
      {unread.map((input) => (
        <SourceCard key={input.id} input={input} isOpen={false} />
      ))}
      {runs.read.length > 0 && (report ? <Report built={built} report={report} /> : <p role="status">One moment …</p>)}
    </>
  )
}

const mostRows = 20

function Report({ built, report }: { readonly built: Built; readonly report: BuiltReport }) {
  const { planned, runs } = built
  return (
    <section aria-labelledby="built" className="built">
      <h2 id="built">{builtInWords(report)}</h2>
      <Capped items={report.rows} most={mostRows} what="rows">
        {(rows) => rows.map((row) => <BuiltRow key={`${row.about} ${row.builtAs ?? ''}`} row={row} built={built} />)}
      </Capped>
      <Names title="Runs, and stands in no row of your plan" paths={report.extra} plan={runs.plan} built={built} />
      <Names title="Planned, and nothing was handed in about it" paths={report.missing} plan={planned} />
    </section>
  )
}

interface NamesProps {
  readonly title: string
  readonly paths: readonly string[]
  readonly plan: Plan
  /** Where these rows run: they may be held against a row of the plan. */
  readonly built?: Built
}

function Names({ title, paths, plan, built }: NamesProps) {
  if (paths.length === 0) return null
  return (
    <section aria-label={title} className="built-names">
      <h3>{title}</h3>
      <Capped items={paths} most={mostRows} what="rows">
        {(shown) => (
          <ul className="plain-list">
            {shown.map((path) => (
              <li key={path}>
                <Given text={rowNameOf(path, plan) ?? path} most={60} />
                {built && <HeldAgainst path={path} built={built} />}
              </li>
            ))}
          </ul>
        )}
      </Capped>
    </section>
  )
}
