import type { Reason } from '../advisor/advice/advice.ts'
import { addressOf } from '../store/page.ts'
import { Citations } from '../ui/Citation.tsx'
import { CheckCommand } from './CheckCommand.tsx'
import { ReadAnswers } from './ReadAnswers.tsx'
import { useReport } from './report-context.ts'
import { citedOf } from './sources.ts'

/** One argument: its sentence, the answers that caused it, and the documents that it rests on. */
export function ReasonText({ reason }: { readonly reason: Omit<Reason, 'rule'> & Partial<Pick<Reason, 'rule'>> }) {
  const { catalog } = useReport()
  return (
    <div className="reason">
      <p>{reason.says}</p>
      {reason.check !== undefined && <CheckCommand command={reason.check} />}
      <ReadAnswers traits={reason.traits} />
      <Citations sources={citedOf(reason.sources, catalog)} />
      {reason.rule !== undefined && (
        <p className="report-meta">
          Rule: <a href={addressOf({ kind: 'catalog', open: { list: 'rules', id: reason.rule } })}>{reason.rule}</a>
        </p>
      )}
    </div>
  )
}
