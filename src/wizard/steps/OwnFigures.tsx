import type { Figure } from '../../advisor/plan/platform.ts'
import type { Latency } from '../../advisor/plan/limits.ts'
import { answerPlatform, keepTyped } from '../../store/answers.ts'
import { useSession } from '../../store/session.ts'
import type { QuantityKindName } from '../../ui/quantity-kinds.ts'
import { QuantityField } from '../../ui/QuantityField.tsx'
import { RadioCards } from '../../ui/RadioCards.tsx'
import { latencyChoices } from '../words/workload-words.ts'

type Quantity = 'costPerTBMonth' | 'maxIops' | 'maxThroughputMiBps'

const quantities: readonly { readonly name: Quantity; readonly kind: QuantityKindName; readonly label: string }[] = [
  { name: 'costPerTBMonth', kind: 'costPerTBMonth', label: 'What does it cost?' },
  { name: 'maxIops', kind: 'iops', label: 'How many IOPS can one volume get?' },
  { name: 'maxThroughputMiBps', kind: 'throughputMiBps', label: 'How much throughput can one volume get?' },
]

/** Writes one figure of one system; a system without figures has no entry. */
function answerFigure(of: string, patch: { readonly [K in keyof Figure]?: Figure[K] | undefined }): void {
  const figures = useSession.getState().draft.plan.platform?.figures ?? []
  const before = figures.find((figure) => figure.of === of)
  const entries = Object.entries({ ...before, ...patch, of }).filter(([, value]) => value !== undefined)
  const next: Figure = { of, ...Object.fromEntries(entries) }
  const others = figures.filter((figure) => figure.of !== of)
  const all = Object.keys(next).length > 1 ? [...others, next] : others
  answerPlatform({ figures: all.length > 0 ? all : undefined })
}

/** What the person knows of a system of their own. */
export function OwnFigures({ of, label }: { readonly of: string; readonly label: string }) {
  const figure = useSession(({ draft }) => draft.plan.platform?.figures?.find((one) => one.of === of))
  const currency = useSession(({ draft }) => draft.plan.currency ?? 'USD')
  const typed = useSession(({ draft }) => draft.typed)
  return (
    <fieldset className="question-set">
      <legend>{label}</legend>
      {quantities.map(({ name, kind, label: question }) => (
        <QuantityField
          key={name}
          kind={kind}
          label={question}
          currency={currency}
          value={figure?.[name]}
          typed={typed[`platform/figures/${of}/${name}`]}
          onChange={(value, asTyped) => {
            answerFigure(of, { [name]: value })
            keepTyped(`platform/figures/${of}/${name}`, value === undefined ? asTyped : undefined)
          }}
        />
      ))}
      <RadioCards<Latency>
        label="How fast does it answer?"
        look="segments"
        choices={latencyChoices}
        value={figure?.latency}
        onChange={(latency) => answerFigure(of, { latency })}
      />
    </fieldset>
  )
}
