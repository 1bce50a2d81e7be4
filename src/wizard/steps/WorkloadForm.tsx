import { workload as schema, type Workload } from '../../advisor/plan/workload.ts'
import { useSession } from '../../store/session.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { AnswersForm } from '../answers/answers-form.tsx'
import { ChoiceAnswer } from '../answers/ChoiceAnswer.tsx'
import { QuantityAnswer } from '../answers/QuantityAnswer.tsx'
import { TextAnswer } from '../answers/TextAnswer.tsx'
import { YesNoAnswer } from '../answers/YesNoAnswer.tsx'
import { PresetNote } from '../presets/PresetNote.tsx'
import { accessChoices, stateChoices, survivesChoices } from '../words/workload-words.ts'
import { MoreWorkloadQuestions } from './MoreWorkloadQuestions.tsx'

interface WorkloadFormProps {
  readonly id: string
  readonly at: number
  readonly workload: Workload
  readonly push: (patch: Readonly<Record<string, unknown>>) => void
}

/** One workload: first what decides which storage can serve it at all. */
export function WorkloadForm({ id, at, workload, push }: WorkloadFormProps) {
  const isBoth = useSession(({ draft }) => draft.plan.platform?.orchestrator === 'both')
  const isStateless = workload.state === 'stateless'
  return (
    <AnswersForm path={`workloads[${at}]`} keyPath={`workloads/${id}`} schema={schema} answers={workload} push={push}>
      <PresetNote workload={workload} />
      <TextAnswer name="name" label="What do you call it?" placeholder="orders-db" canBeUnknown={false} />
      <ChoiceAnswer
        name="state"
        label="Must it keep data when its container is replaced?"
        hint="Stateful workloads keep data in a volume; stateless ones start anew anywhere."
        look="segments"
        choices={stateChoices}
      />
      {isBoth && (
        <ChoiceAnswer
          name="orchestrator"
          label="Who schedules it?"
          look="segments"
          choices={[
            { value: 'kubernetes', label: 'Kubernetes' },
            { value: 'swarm', label: 'Swarm' },
          ]}
        />
      )}
      {isStateless ? (
        <YesNoAnswer
          name="scratch"
          label="Does it need scratch space?"
          hint="Room for files that may vanish when it restarts."
        />
      ) : (
        <>
          <ChoiceAnswer
            name="accessMode"
            label="Who opens its data at one time?"
            hint="The access mode of its volume."
            choices={accessChoices}
          />
          <ChoiceAnswer
            name="survives"
            label="Through the loss of what must its data stay available?"
            hint="The largest failure that it must outlive."
            choices={survivesChoices}
          />
          {!isBoth && <CopiesItselfAnswer />}
          <QuantityAnswer name="capacityGiB" kind="capacityGiB" label="How much room does it need?" />
        </>
      )}
      <Disclosure summary="More about this workload">
        {isBoth && !isStateless && <CopiesItselfAnswer />}
        <MoreWorkloadQuestions workload={workload} />
      </Disclosure>
    </AnswersForm>
  )
}

function CopiesItselfAnswer() {
  return (
    <YesNoAnswer
      name="selfReplicating"
      label="Does the application copy its own data to other instances?"
      hint="As Kafka, Cassandra or a MongoDB replica set can. Local disks then suit it."
    />
  )
}
