import { goTo } from '../store/navigation.ts'
import { addressOf, stepIds, type StepId } from '../store/page.ts'
import { useSession } from '../store/session.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { StepList } from '../ui/StepList.tsx'
import { TwoColumn } from '../ui/TwoColumn.tsx'
import { AdviceSoFar } from './AdviceSoFar.tsx'
import { Contradictions } from './Contradictions.tsx'
import { stepEntries } from './step-states.ts'
import { stepTitles } from './step-titles.ts'
import { steps } from './steps.ts'
import './wizard.css'

/** One step of the wizard, with the list of all steps before it and the advice so far beside it. */
export function Wizard({ step }: { readonly step: StepId }) {
  const { intro, isRelevant, Fields } = steps[step]
  const plan = useSession(({ draft }) => draft.plan)
  const at = stepIds.indexOf(step)
  return (
    <TwoColumn start={<Steps current={step} />} asideLabel="Advice so far" aside={<AdviceSoFar />}>
      <p className="wizard-count">
        Step {at + 1} of {stepIds.length}
      </p>
      <h1>{stepTitles[step]}</h1>
      <p className="wizard-intro">{intro}</p>
      {!isRelevant(plan) && (
        <Notice title="Not needed for this plan">
          <p>Nothing here changes its advice. What you answer is kept all the same.</p>
        </Notice>
      )}
      {step !== 'check' && <Contradictions step={step} />}
      <div className="wizard-fields">
        <Fields />
      </div>
      <Turn at={at} />
    </TwoColumn>
  )
}

function Steps({ current }: { readonly current: StepId }) {
  const plan = useSession(({ draft }) => draft.plan)
  const typed = useSession(({ draft }) => draft.typed)
  return <StepList steps={stepEntries({ plan, typed })} current={current} />
}

function Turn({ at }: { readonly at: number }) {
  const [before, after] = [stepIds[at - 1], stepIds[at + 1]]
  return (
    <div className="wizard-turn">
      <a href={addressOf(before ? { kind: 'step', step: before } : { kind: 'start' })}>
        Back{before ? ` to ${stepTitles[before]}` : ''}
      </a>
      {after ? (
        <Button look="primary" onClick={() => goTo({ kind: 'step', step: after })}>
          Continue to {stepTitles[after]}
        </Button>
      ) : (
        <Button look="primary" onClick={() => goTo({ kind: 'advice' })}>
          Show the advice
        </Button>
      )}
    </div>
  )
}
