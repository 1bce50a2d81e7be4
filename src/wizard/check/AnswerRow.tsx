import { originInWords, useEvidence } from '../../store/evidence-of.ts'
import { Given } from '../../ui/Given.tsx'
import { StateMark } from '../../ui/StateMark.tsx'
import type { AnswerLine } from '../answers-in.ts'
import { QuestionLink } from '../QuestionLink.tsx'

/** One question, how it was answered, and the way back to it. */
export function AnswerRow({ id, trait, row, question, answer, state }: AnswerLine) {
  return (
    <div>
      <dt>{question}</dt>
      <dd className={state === 'given' ? undefined : 'check-quiet'}>
        <Answer answer={answer} state={state} />
        {state === 'given' && <Origin trait={trait} />}
      </dd>
      <dd className="check-change">
        <QuestionLink trait={id}>
          {state === 'given' || state === 'wrong' ? 'Change' : 'Answer'}
          <span className="visually-hidden">
            {' '}
            {question}
            {row !== undefined && ` of ${row}`}
          </span>
        </QuestionLink>
      </dd>
    </div>
  )
}

function Answer({ answer, state }: Pick<AnswerLine, 'answer' | 'state'>) {
  switch (state) {
    case 'open':
      return <StateMark state="open">{answer}</StateMark>
    case 'wrong':
      return (
        <>
          <StateMark state="ruled-out">Not understood</StateMark> <Given text={answer} most={120} />
        </>
      )
    case 'given':
    case 'unknown':
    case 'assumed':
      return <Given text={answer} most={160} />
  }
}

/** Where the answer was read. */
function Origin({ trait }: { readonly trait: string }) {
  const evidence = useEvidence(trait)
  if (!evidence) return null
  return (
    <span className="check-origin">
      <Given text={originInWords(evidence)} most={80} />
    </span>
  )
}
