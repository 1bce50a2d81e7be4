import { addressOf } from '../store/page.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ReportTitle } from './ReportHead.tsx'
import './report.css'

/** Stands here until the first answer is given: what will stand here, and the three ways to it. */
export function NoPlanYet() {
  return (
    <div className="report">
      <header className="report-head">
        <p className="report-kind">Storage advice</p>
        <h1>No plan yet</h1>
      </header>
      <EmptyState
        title="The advice stands here as soon as one question is answered."
        action={
          <p className="report-ways">
            <a className="button button-primary" href={addressOf({ kind: 'step', step: 'platform' })}>
              Answer questions
            </a>
            <a className="button" href={addressOf({ kind: 'review' })}>
              Paste what you have
            </a>
            <a className="button" href={addressOf({ kind: 'start' })}>
              Open an example
            </a>
          </p>
        }
      >
        <p>
          A storage driver for each kind of node, a volume for each workload and a backend for the registry; each with
          its reasons, what to do first, and dated sources.
        </p>
      </EmptyState>
    </div>
  )
}

/** While the catalog and its rules arrive, which takes a moment once. */
export function OnItsWay({ title }: { readonly title: string | undefined }) {
  return (
    <div className="report">
      <header className="report-head">
        <p className="report-kind">Storage advice</p>
        <ReportTitle title={title} />
      </header>
      <p role="status" className="report-waiting">
        The catalog and its rules are on their way …
      </p>
    </div>
  )
}
