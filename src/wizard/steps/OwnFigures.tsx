import type { Latency } from '../../advisor/plan/limits.ts'
import { useSession } from '../../store/session.ts'
import type { QuantityKindName } from '../../ui/quantity-kinds.ts'
import { RadioCards } from '../../ui/RadioCards.tsx'
import { latencyChoices } from '../words/workload-words.ts'
import { answerFigure } from './answer-figure.ts'
import { FigureAnswer, type FigureName } from './FigureAnswer.tsx'

const figures: readonly { readonly name: FigureName; readonly kind: QuantityKindName; readonly label: string }[] = [
  { name: 'costPerTBMonth', kind: 'costPerTBMonth', label: 'What does it cost?' },
  { name: 'maxIops', kind: 'iops', label: 'How many IOPS can one volume get?' },
  { name: 'maxThroughputMiBps', kind: 'throughputMiBps', label: 'How much throughput can one volume get?' },
]

/** What the person knows of a system of their own. */
export function OwnFigures({ of, label }: { readonly of: string; readonly label: string }) {
  const latency = useSession(({ draft }) => draft.plan.platform?.figures?.find((one) => one.of === of)?.latency)
  return (
    <fieldset className="question-set">
      <legend>{label}</legend>
      {figures.map((figure) => (
        <FigureAnswer key={figure.name} of={of} {...figure} />
      ))}
      <RadioCards<Latency>
        label="How fast does it answer?"
        look="segments"
        choices={latencyChoices}
        value={latency}
        onChange={(next) => answerFigure(of, { latency: next })}
      />
    </fieldset>
  )
}
