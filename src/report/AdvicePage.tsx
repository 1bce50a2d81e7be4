import { useMemo, useState } from 'react'
import { isOfMany, useAdvice, useAdvisor } from '../store/advice.ts'
import { isBlank } from '../store/plans.ts'
import { useSession } from '../store/session.ts'
import { ManyAdvice } from './ManyAdvice.tsx'
import { NoPlanYet, OnItsWay } from './NoReport.tsx'
import { ReportContext, reportOn } from './report-context.ts'
import { Report } from './Report.tsx'

/** The page that gets projected and forwarded: what to use where, and every reason for it. */
export function AdvicePage() {
  const draft = useSession((session) => session.draft)
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  if (isBlank(draft)) return <NoPlanYet />
  return isOfMany(draft.plan) ? <ManyAdvice plan={draft.plan} today={today} /> : <WholeAdvice today={today} />
}

function WholeAdvice({ today }: { readonly today: string }) {
  const advisor = useAdvisor()
  const advice = useAdvice()
  const plan = useSession(({ draft }) => draft.plan)
  const report = useMemo(() => advisor && advice && reportOn(plan, advice, advisor.catalog), [advisor, advice, plan])
  if (!report) return <OnItsWay title={plan.title} />
  return (
    <ReportContext value={report}>
      <Report today={today} />
    </ReportContext>
  )
}
