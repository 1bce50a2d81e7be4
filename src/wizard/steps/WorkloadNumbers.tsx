import { ChoiceAnswer } from '../answers/ChoiceAnswer.tsx'
import { QuantityAnswer } from '../answers/QuantityAnswer.tsx'
import { latencyChoices } from '../words/workload-words.ts'

/** What one workload needs, in numbers. */
export function WorkloadNumbers() {
  return (
    <>
      <QuantityAnswer name="replicas" kind="count" label="How many instances run?" />
      <QuantityAnswer
        name="iops"
        kind="iops"
        label="How many IOPS does it need?"
        hint="Input and output operations per second, at the peak."
      />
      <QuantityAnswer
        name="throughputMiBps"
        kind="throughputMiBps"
        label="How much throughput does it need?"
        hint="Bytes moved in one second, reads and writes together."
      />
      <ChoiceAnswer
        name="latency"
        label="How fast must storage answer?"
        hint="Latency: the time until one small read or write is done."
        look="segments"
        choices={latencyChoices}
      />
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
    </>
  )
}
