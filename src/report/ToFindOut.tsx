import { rowNameOf, traitInWords } from '../advisor/plan/trait-words.ts'
import { Given } from '../ui/Given.tsx'
import { StateMark } from '../ui/StateMark.tsx'
import { WhyItMatters } from './Deciding.tsx'
import { useReport } from './report-context.ts'
import type { ReportRow } from './report-rows.ts'
import { openQuestionsOf } from '../advisor/open-questions.ts'
import { toQuestion } from '../store/wanted-question.ts'

/** The questions to take home: those that picks wait for, and those that were asked and not known. */
export function ToFindOut({ rows }: { readonly rows: readonly ReportRow[] }) {
  const { plan } = useReport()
  const questions = openQuestionsOf(
    rows.map(({ outcome }) => outcome),
    plan.dontKnow,
  )
  if (questions.length === 0) return null
  return (
    <section className="report-section" aria-labelledby="to-find-out">
      <header className="report-section-head">
        <h2 id="to-find-out" tabIndex={-1}>
          What to find out
        </h2>
        <p>What picks wait for comes first</p>
      </header>
      <ul className="plain-list task-list">
        {questions.map(({ trait, paths, isDeciding }) => {
          const about = paths.flatMap((path) => rowNameOf(path, plan) ?? []).join(', ')
          return (
            <li key={trait} className="question-line">
              <p>
                <a {...toQuestion(paths[0])}>{traitInWords(trait)}</a>
                {about !== '' && (
                  <>
                    {' of '}
                    <Given text={about} most={90} />
                  </>
                )}{' '}
                <StateMark state="open">{isDeciding ? 'a pick waits for it' : 'not known yet'}</StateMark>
              </p>
              <WhyItMatters trait={trait} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
