import { useMemo, useState } from 'react'
import { useAdvice, useAdvisor } from '../store/advice.ts'
import { isBlank } from '../store/plans.ts'
import { useSession } from '../store/session.ts'
import { NoPlanYet, OnItsWay } from './NoReport.tsx'
import { ReportContext, reportOn } from './report-context.ts'
import { Report } from './Report.tsx'

/** The page that gets projected and forwarded: what to use where, and every reason for it. */
export function AdvicePage() {
  const advisor = useAdvisor()
  const advice = useAdvice()
  const draft = useSession((session) => session.draft)
  const { plan } = draft
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const report = useMemo(() => advisor && advice && reportOn(plan, advice, advisor.catalog), [advisor, advice, plan])
  if (isBlank(draft)) return <NoPlanYet />
  if (!report) return <OnItsWay title={plan.title} />
  return (
    <ReportContext value={report}>
      <Report today={today} />
    </ReportContext>
  )
}
