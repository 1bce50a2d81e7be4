import type { Latency } from '../../advisor/plan/limits.ts'
import { useSession } from '../../store/session.ts'
import { Given } from '../../ui/Given.tsx'
import type { QuantityKindName } from '../../ui/quantity-kinds.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { latencyChoices } from '../words/workload-words.ts'
import { answerFigure } from './answer-figure.ts'
import { FigureAnswer, type FigureName } from './FigureAnswer.tsx'

interface FigureQuestion {
  readonly name: FigureName
  readonly kind: QuantityKindName
  readonly label: string
  readonly example: string
}

const questionsIn = (currency: string): readonly FigureQuestion[] => [
  { name: 'costPerTBMonth', kind: 'costPerTBMonth', label: `${currency} per TB a month`, example: '25' },
  { name: 'maxIops', kind: 'iops', label: 'IOPS', example: '120k' },
  { name: 'maxThroughputMiBps', kind: 'throughputMiBps', label: 'Throughput', example: '2 GB/s' },
]

const latencyOf = (text: string): Latency | undefined => latencyChoices.find(({ value }) => value === text)?.value

/** The price and the limits of one system, in one line where there is room. */
export function FigureRow({ of, name }: { readonly of: string; readonly name: string }) {
  const currency = useSession(({ draft }) => draft.plan.currency ?? 'USD')
  const latency = useSession(({ draft }) => draft.plan.platform?.figures?.find((one) => one.of === of)?.latency)
  return (
    <fieldset className="own-figures-row">
      <legend>
        <Given text={name} most={60} />
      </legend>
      <div className="own-figures-fields">
        {questionsIn(currency).map((question) => (
          <FigureAnswer key={question.name} of={of} {...question} />
        ))}
        <SelectField
          id={`platform/figures/${of}/latency`}
          label="Latency"
          empty="–"
          choices={latencyChoices}
          value={latency ?? ''}
          onChange={(event) => answerFigure(of, { latency: latencyOf(event.currentTarget.value) })}
        />
      </div>
    </fieldset>
  )
}
