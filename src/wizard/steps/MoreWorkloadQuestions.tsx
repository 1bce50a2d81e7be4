import type { Workload } from '../../advisor/plan/workload.ts'
import { useSession } from '../../store/session.ts'
import { ChoiceAnswer } from '../answers/ChoiceAnswer.tsx'
import { ConstraintsAnswer } from '../answers/ConstraintsAnswer.tsx'
import { FeaturesAnswer } from '../answers/FeaturesAnswer.tsx'
import { QuantityAnswer } from '../answers/QuantityAnswer.tsx'
import { TextAnswer } from '../answers/TextAnswer.tsx'
import { YesNoAnswer } from '../answers/YesNoAnswer.tsx'
import {
  containerOsChoices,
  kindChoices,
  latencyChoices,
  modeChoices,
  products,
  protocolChoices,
} from '../words/workload-words.ts'

/** Needs in numbers, wishes and habits; whatever is left open asks for nothing. */
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
      <QuantityAnswer name="replicas" kind="count" label="How many instances run?" />
      <QuantityAnswer
        name="iops"
        kind="iops"
        label="How many IOPS does it need?"
        hint="Input and output operations per second, at the peak."
      />
      <QuantityAnswer name="throughputMiBps" kind="throughputMiBps" label="How much throughput does it need?" />
      <ChoiceAnswer name="latency" label="How fast must storage answer?" look="segments" choices={latencyChoices} />
      <QuantityAnswer name="readPercent" kind="percent" label="Which share of it reads?" />
      <QuantityAnswer name="ioSizeKiB" kind="ioSizeKiB" label="How large is one operation?" />
      <QuantityAnswer name="growthPercentPerYear" kind="growthPercent" label="How much does it grow in a year?" />
      <QuantityAnswer name="maxCostPerTBMonth" kind="costPerTBMonth" label="What may its storage cost at most?" />
      <QuantityAnswer
        name="recoveryPointHours"
        kind="hours"
        label="How much work may be lost at worst?"
        hint="Recovery point objective: the time between the last copy and the failure."
      />
      <FeaturesAnswer />
      <ChoiceAnswer name="protocol" label="Must it be one protocol?" choices={protocolChoices} look="select" />
      <ChoiceAnswer name="volumeMode" label="How does it read its volume?" look="segments" choices={modeChoices} />
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
