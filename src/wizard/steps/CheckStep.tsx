import { useAdvice } from '../../store/advice.ts'
import { addressOf, stepIds, type StepId } from '../../store/page.ts'
import { useSession } from '../../store/session.ts'
import { Given } from '../../ui/Given.tsx'
import { answersIn, type AnswerLine } from '../answers-in.ts'
import { Contradictions } from '../Contradictions.tsx'
import type { Step } from '../step.ts'
import { stepTitles } from '../step-titles.ts'
import { AboutPlan } from './AboutPlan.tsx'

const asking = stepIds.filter((id) => id !== 'check')

function CheckFields() {
  const plan = useSession(({ draft }) => draft.plan)
  const typed = useSession(({ draft }) => draft.typed)
  const assumptions = useAdvice()?.assumptions
  const lines = answersIn(plan, assumptions ?? [], typed)
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
          Change<span className="visually-hidden"> the answers under {title}</span>
        </a>
      </div>
      {lines.length === 0 ? (
        <p className="check-assumed">Nothing is answered here.</p>
      ) : (
        <dl className="check-list">
          {lines.map(({ trait, question, answer, state }) => (
            <div key={trait}>
              <dt>
                <Given text={question} most={70} />
              </dt>
              <dd className={state === 'given' ? undefined : 'check-assumed'}>
                {state === 'wrong' && <strong>Not understood: </strong>}
                <Given text={answer} most={160} />
                {state === 'assumed' && ' (assumed)'}
              </dd>
            </div>
          ))}
        </dl>
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
