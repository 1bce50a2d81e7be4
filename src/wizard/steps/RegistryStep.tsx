import { registry as schema } from '../../advisor/plan/registry.ts'
import { answerRegistry } from '../../store/answers.ts'
import { useSession } from '../../store/session.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { AnswersForm } from '../answers/answers-form.tsx'
import { ChoiceAnswer } from '../answers/ChoiceAnswer.tsx'
import { QuantityAnswer } from '../answers/QuantityAnswer.tsx'
import type { Step } from '../step.ts'
import { registryHosts, registrySurvives } from '../words/registry-words.ts'
import { MoreRegistryQuestions } from './MoreRegistryQuestions.tsx'
import { ProductAnswer } from './ProductAnswer.tsx'

function RegistryFields() {
  const answers = useSession(({ draft }) => draft.plan.registry)
  const isBoth = useSession(({ draft }) => draft.plan.platform?.orchestrator === 'both')
  const hasNone = answers?.product === 'none'
  return (
    <AnswersForm path="registry" keyPath="registry" schema={schema} answers={answers ?? {}} push={answerRegistry}>
      <ProductAnswer />
      {!hasNone && (
        <>
          <ChoiceAnswer
            name="survives"
            label="Must it stay available through a failure?"
            hint="High availability (HA): several replicas that share one store."
            choices={registrySurvives}
          />
          {isBoth && (
            <ChoiceAnswer name="orchestrator" label="Where does it run?" look="segments" choices={registryHosts} />
          )}
          <QuantityAnswer
            name="replicas"
            kind="count"
            label="How many replicas of it run?"
            hint="Copies of the registry that answer side by side."
          />
          <QuantityAnswer name="capacityTB" kind="capacityTB" label="How much room do its images take?" />
          <Disclosure summary="More about the registry">
            <MoreRegistryQuestions hasOwnHost={!isBoth} />
          </Disclosure>
        </>
      )}
    </AnswersForm>
  )
}

export const registryStep: Step = {
  id: 'registry',
  intro: 'Where the images of your own registry rest, and what that place must stand.',
  isRelevant: () => true,
  Fields: RegistryFields,
}
