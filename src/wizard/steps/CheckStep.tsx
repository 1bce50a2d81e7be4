import { useAdviceSoon } from '../../store/advice.ts'
import { addressOf, stepIds, type StepId } from '../../store/page.ts'
import { useSession } from '../../store/session.ts'
import { answersIn, byRow, type AnswerLine } from '../answers-in.ts'
import { AnswerGroups } from '../check/AnswerGroups.tsx'
import { Contradictions } from '../Contradictions.tsx'
import type { Step } from '../step.ts'
import { stepTitles } from '../step-titles.ts'
import { AboutPlan } from './AboutPlan.tsx'
import '../check/check.css'

const asking = stepIds.filter((id) => id !== 'check')

function CheckFields() {
  const draft = useSession((session) => session.draft)
  const lines = answersIn(draft, useAdviceSoon())
  return (
    <>
      <Contradictions />
      {asking.map((step) => (
        <StepAnswers key={step} step={step} lines={lines.filter((line) => line.step === step)} />
      ))}
      <AboutPlan />
    </>
  )
}

interface StepAnswersProps {
  readonly step: StepId
  readonly lines: readonly AnswerLine[]
}

function StepAnswers({ step, lines }: StepAnswersProps) {
  const title = stepTitles[step]
  return (
    <section aria-labelledby={`check-${step}`}>
      <div className="check-head">
        <h2 id={`check-${step}`}>{title}</h2>
        <a href={addressOf({ kind: 'step', step })}>
          {lines.length === 0 ? 'Answer' : 'Change'}
          <span className="visually-hidden"> the questions under {title}</span>
        </a>
      </div>
      {lines.length === 0 ? (
        <p className="check-quiet">
          {step === 'priorities' ? 'As usual: no criterion is moved.' : 'Nothing is answered.'}
        </p>
      ) : (
        <AnswerGroups groups={byRow(lines)} />
      )}
    </section>
  )
}

export const checkStep: Step = {
  id: 'check',
  intro: 'What you said, what is assumed where you said nothing, and what is still to be found out.',
  isRelevant: () => true,
  Fields: CheckFields,
}
