import type { Workload } from '../../advisor/plan/workload.ts'
import { useSession } from '../../store/session.ts'
import { ChoiceAnswer } from '../answers/ChoiceAnswer.tsx'
import { ConstraintsAnswer } from '../answers/ConstraintsAnswer.tsx'
import { FeaturesAnswer } from '../answers/FeaturesAnswer.tsx'
import { TextAnswer } from '../answers/TextAnswer.tsx'
import { YesNoAnswer } from '../answers/YesNoAnswer.tsx'
import { containerOsChoices, kindChoices, modeChoices, products, protocolChoices } from '../words/workload-words.ts'
import { WorkloadNumbers } from './WorkloadNumbers.tsx'

/** Needs, wishes and habits; whatever is left open asks for nothing. */
export function MoreWorkloadQuestions({ workload }: { readonly workload: Workload }) {
  const pools = useSession(({ draft }) => draft.plan.nodePools)
  const classes = useSession(({ draft }) => draft.plan.platform?.storageClasses)
  const poolNames = (pools ?? []).flatMap(({ name }) => name ?? [])
  return (
    <>
      <ChoiceAnswer name="kind" label="What kind of workload is it?" choices={kindChoices} look="select" />
      <TextAnswer
        name="product"
        label="Which product?"
        hint="Vendors say which storage their product must not stand on."
        suggestions={products}
        placeholder="postgresql"
      />
      <WorkloadNumbers />
      <FeaturesAnswer />
      <ChoiceAnswer
        name="protocol"
        label="Must it be one protocol?"
        hint="Where its software or your network takes only one."
        choices={protocolChoices}
        look="select"
      />
      <ChoiceAnswer
        name="volumeMode"
        label="How does it read its volume?"
        hint="The volume mode: a mounted file system, or a block device without one."
        look="segments"
        choices={modeChoices}
      />
      <ChoiceAnswer name="os" label="Which containers are they?" look="segments" choices={containerOsChoices} />
      <TextAnswer
        name="pool"
        label="On which nodes does it run?"
        hint="The name of a kind of node; any that fits if left open."
        suggestions={poolNames}
      />
      <YesNoAnswer
        name="writesToContainerLayer"
        label="Does it write data it needs later outside any volume?"
        hint="Such data is lost with the container."
      />
      <YesNoAnswer name="secrets" label="Is it handed secrets as files?" hint="Passwords, keys, certificates." />
      <YesNoAnswer name="config" label="Is it handed configuration as files?" />
      <TextAnswer
        name="storageClass"
        label="Which storage class does it use today?"
        suggestions={(classes ?? []).map(({ name }) => name)}
      />
      <TextAnswer name="image" label="Which image does it run?" placeholder="postgres:16" />
      <ConstraintsAnswer value={workload.constraints} />
    </>
  )
}
