import { platform } from '../../advisor/plan/platform.ts'
import { answerPlatform } from '../../store/answers.ts'
import { useSession } from '../../store/session.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { AnswersForm } from '../answers/answers-form.tsx'
import { ChoiceAnswer } from '../answers/ChoiceAnswer.tsx'
import { TextAnswer } from '../answers/TextAnswer.tsx'
import type { Step } from '../step.ts'
import { mkeChoices } from '../words/mke-choices.ts'
import { orchestratorChoices } from '../words/orchestrator-choices.ts'
import { siteChoices } from '../words/site-choices.ts'

function PlatformFields() {
  const answers = useSession(({ draft }) => draft.plan.platform)
  return (
    <AnswersForm path="platform" keyPath="platform" schema={platform} answers={answers ?? {}} push={answerPlatform}>
      <ChoiceAnswer name="site" label="Where will the nodes run?" choices={siteChoices} />
      <ChoiceAnswer
        name="orchestrator"
        label="Who schedules the containers?"
        hint="The orchestrator: it places containers on nodes and attaches their volumes."
        look="segments"
        choices={orchestratorChoices}
      />
      <ChoiceAnswer
        name="mke"
        label="Which line of MKE will manage the cluster?"
        hint="Mirantis Kubernetes Engine. MKE 3 runs Kubernetes and Swarm; MKE 4k runs Kubernetes only."
        look="select"
        choices={mkeChoices}
      />
      <Disclosure summary="More about the platform">
        <TextAnswer
          name="kubernetes"
          label="Which Kubernetes version does it run?"
          hint="As kubectl version prints it for the server."
          placeholder="1.31"
        />
        <TextAnswer
          name="region"
          label="Which region of the cloud?"
          hint="The cloud’s own name for it. Prices and registry endpoints differ by region."
          placeholder="eu-central-1"
        />
      </Disclosure>
    </AnswersForm>
  )
}

export const platformStep: Step = {
  id: 'platform',
  intro: 'Where the cluster stands and what runs it. This rules out most of what cannot work.',
  isRelevant: () => true,
  Fields: PlatformFields,
}
