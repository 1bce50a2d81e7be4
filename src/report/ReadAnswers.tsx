import { traitInWords } from '../advisor/plan/trait-words.ts'
import { originInWords, useEvidence } from '../store/evidence-of.ts'
import { Given } from '../ui/Given.tsx'
import { answerOf } from './answer-of.ts'
import { useReport } from './report-context.ts'
import { toQuestion } from '../store/wanted-question.ts'

/** The answers that a sentence rests on, each leading to its question. */
export function ReadAnswers({ traits }: { readonly traits: readonly string[] }) {
  const { plan, advice } = useReport()
  if (traits.length === 0) return null
  return (
    <div className="report-meta">
      <span>From your answers: </span>
      <ul className="plain-list">
        {traits.map((trait) => {
          const { kind, words } = answerOf(trait, plan, advice.assumptions)
          return (
            <li key={trait}>
              <a {...toQuestion(trait)}>{traitInWords(trait)}</a>
              {kind !== 'none' && (
                <>
                  {kind === 'assumed' ? ' assumed ' : ' '}
                  <Given text={words} most={48} />
                </>
              )}
              {kind === 'given' && <Origin trait={trait} />}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** Where an answer was read, so that whoever doubts it can look. */
function Origin({ trait }: { readonly trait: string }) {
  const { plan } = useReport()
  const evidence = useEvidence(trait, plan)
  if (!evidence) return null
  return (
    <>
      {' '}
      <Given text={originInWords(evidence)} most={80} />
    </>
  )
}
