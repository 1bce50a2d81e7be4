import { useSession } from '../store/session.ts'
import { Button } from '../ui/Button.tsx'
import { Given } from '../ui/Given.tsx'
import { Notice } from '../ui/Notice.tsx'
import { GoodUntil } from './GoodUntil.tsx'
import { printPage } from './printing.ts'
import { ReportSummary, type ReportSummaryProps } from './ReportSummary.tsx'
import { useReport } from './report-context.ts'

const longFrom = 60

interface ReportHeadProps extends ReportSummaryProps {
  readonly today: string
}

/** Whose plan this is, of which day, and on which edition of the catalog the advice rests. */
export function ReportHead({ today, ...tasks }: ReportHeadProps) {
  const { plan, advice } = useReport()
  const { title, customer, author, date } = plan
  return (
    <header className="report-head">
      <p className="report-kind">Storage advice</p>
      <ReportTitle title={title} />
      <dl className="report-facts">
        {customer !== undefined && <Fact term="For" text={customer} />}
        {author !== undefined && <Fact term="By" text={author} />}
        {date !== undefined && <Fact term="Answers of" text={date} />}
        <Fact term="Edition" text={advice.edition} />
      </dl>
      <GoodUntil today={today} />
      <ReportSummary {...tasks} />
      <div className="report-actions no-print">
        <Button icon="print" onClick={printPage}>
          Print
        </Button>
      </div>
    </header>
  )
}

function Fact({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <Given text={text} most={80} />
      </dd>
    </div>
  )
}

/** A plan's title as the heading of its report; a long one is set smaller and cut. */
export function ReportTitle({ title = 'Which storage, where, and why' }: { readonly title?: string | undefined }) {
  return (
    <h1 className={title.length > longFrom ? 'report-title-long' : undefined}>
      <Given text={title} most={120} />
    </h1>
  )
}

/** Said once after a link was opened: whose plan took the place, and on which edition its sender stood. */
export function OpenedLine() {
  const opened = useSession((session) => session.opened)
  const current = useSession(({ draft }) => draft.plan)
  // After an undo the person's own plan stands here again.
  if (opened?.kind !== 'read' || opened.opened.kind !== 'opened' || opened.opened.plan !== current) return null
  const { plan, says } = opened.opened
  const { title, customer, author } = plan
  return (
    <Notice word="Opened from a link" announce="status">
      <p>
        {title === undefined ? 'A plan without a title' : <Given text={title} most={90} />}
        {customer !== undefined && (
          <>
            , for <Given text={customer} most={60} />
          </>
        )}
        {author !== undefined && (
          <>
            , by <Given text={author} most={60} />
          </>
        )}
        . Changes that you make stay in this browser.
      </p>
      {says !== undefined && <p>{says}</p>}
    </Notice>
  )
}
