import { useState } from 'react'
import { goTo } from '../store/navigation.ts'
import { addressOf, stepIds, type StepId } from '../store/page.ts'
import { useSession } from '../store/session.ts'
import { Button } from '../ui/Button.tsx'
import { StepList } from '../ui/StepList.tsx'
import { TwoColumn } from '../ui/TwoColumn.tsx'
import { AdviceSoFar } from './AdviceSoFar.tsx'
import { Contradictions } from './Contradictions.tsx'
import { stepTitles } from './step-titles.ts'
import { steps } from './steps.ts'
import { typedAnswersIn } from './typed-answers.ts'
import { useStepEntries } from './use-step-entries.ts'
import { WrongAnswers } from './WrongAnswers.tsx'
import './wizard.css'

/** One step of the wizard, with the list of all steps before it and the advice so far beside it. */
export function Wizard({ step }: { readonly step: StepId }) {
  const { intro, Fields } = steps[step]
  return (
    <TwoColumn
      start={<StepList steps={useStepEntries()} current={step} />}
      asideLabel="Advice so far"
      aside={<AdviceSoFar />}
    >
      <p className="wizard-count">
        Step {stepIds.indexOf(step) + 1} of {stepIds.length}
      </p>
      <h1>{stepTitles[step]}</h1>
      <p className="wizard-intro">{intro}</p>
      {step !== 'check' && <Contradictions step={step} />}
      <div className="wizard-fields">
        <Fields />
      </div>
      <Turn key={step} step={step} />
    </TwoColumn>
  )
}

/** Back and on. What is still to be corrected is said once before the step is left, and stops nobody. */
function Turn({ step }: { readonly step: StepId }) {
  const draft = useSession((session) => session.draft)
  const [isWarned, setIsWarned] = useState(false)
  const wrong = typedAnswersIn(draft).filter((answer) => answer.step === step)
  const at = stepIds.indexOf(step)
  const [before, after] = [stepIds[at - 1], stepIds[at + 1]]
  const isWarning = isWarned && wrong.length > 0
  const go = () => {
    if (wrong.length > 0 && !isWarned) setIsWarned(true)
    else goTo(after ? { kind: 'step', step: after } : { kind: 'advice' })
  }
  return (
    <>
      {isWarning && <WrongAnswers answers={wrong} />}
      <div className="wizard-turn">
        <a href={addressOf(before ? { kind: 'step', step: before } : { kind: 'start' })}>
          Back{before ? ` to ${stepTitles[before]}` : ''}
        </a>
        <Button look="primary" onClick={go}>
          {after ? `Continue to ${stepTitles[after]}` : 'Show the advice'}
          {isWarning && ' all the same'}
        </Button>
      </div>
    </>
  )
}
