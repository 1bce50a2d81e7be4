import { platform } from '../../advisor/plan/platform.ts'
import type { StorageSystem } from '../../advisor/plan/storage-system.ts'
import { answerPlatform } from '../../store/answers.ts'
import { useSession } from '../../store/session.ts'
import { CheckboxCards } from '../../ui/CheckboxCards.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { AnswersForm } from '../answers/answers-form.tsx'
import { StorageClassesAnswer } from '../answers/StorageClassesAnswer.tsx'
import { useAnswer } from '../answers/use-answer.tsx'
import type { Step } from '../step.ts'
import { storageGroups, storageLabel } from '../words/storage-groups.ts'
import { OwnFigures } from './OwnFigures.tsx'
import { OtherStorage } from './OtherStorage.tsx'

const isOther = (system: string) => system.startsWith('other-')

function StorageFields() {
  const answers = useSession(({ draft }) => draft.plan.platform) ?? {}
  const { onHand = [], orchestrator } = answers
  return (
    <AnswersForm path="platform" keyPath="platform" schema={platform} answers={answers} push={answerPlatform}>
      <OnHand />
      {orchestrator !== 'swarm' && (
        <Disclosure summary="More about storage in the cluster">
          <StorageClassesAnswer value={answers.storageClasses} />
        </Disclosure>
      )}
      {onHand.filter(isOther).map((kind) => (
        <OtherStorage key={kind} kind={kind} label={storageLabel(kind)} />
      ))}
      <OwnFigures systems={onHand} />
    </AnswersForm>
  )
}

function OnHand() {
  const { value, answer, text } = useAnswer({
    name: 'onHand',
    label: 'Which storage do you own or have under contract?',
    hint: 'What is there ranks before what would have to be bought. A cloud’s own services need no tick.',
  })
  return (
    <CheckboxCards<StorageSystem>
      {...text}
      groups={storageGroups}
      value={Array.isArray(value) ? value : undefined}
      onChange={answer}
      none="Nothing yet"
    />
  )
}

export const storageStep: Step = {
  id: 'storage',
  intro: 'What stands beside the nodes already, or is paid for.',
  isRelevant: () => true,
  Fields: StorageFields,
}
