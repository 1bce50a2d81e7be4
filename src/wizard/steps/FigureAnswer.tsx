import { amount } from '../../advisor/plan/limits.ts'
import type { Figure } from '../../advisor/plan/platform.ts'
import { keepTyped } from '../../store/answers.ts'
import { useSession } from '../../store/session.ts'
import type { QuantityKindName } from '../../ui/quantity-kinds.ts'
import { QuantityField } from '../../ui/QuantityField.tsx'
import { readQuantity } from '../../ui/quantity.ts'
import { problemWith } from '../answers/problem-with.ts'
import { useArrival } from '../wanted-question.ts'
import { answerFigure } from './answer-figure.ts'

export type FigureName = Exclude<keyof Figure, 'of' | 'latency'>

interface FigureAnswerProps {
  readonly of: string
  readonly name: FigureName
  readonly kind: QuantityKindName
  readonly label: string
  readonly example: string
}

const problemOf = (value: number | undefined) => problemWith({ shape: { amount } }, 'amount', value)

/** One figure of one system of the person's own. */
export function FigureAnswer({ of, name, kind, label, example }: FigureAnswerProps) {
  const key = `platform/figures/${of}/${name}`
  const value = useSession(({ draft }) => draft.plan.platform?.figures?.find((one) => one.of === of)?.[name])
  const currency = useSession(({ draft }) => draft.plan.currency ?? 'USD')
  const typed = useSession(({ draft }) => draft.typed[key])
  const read = typed === undefined ? undefined : readQuantity(kind, typed, currency)
  useArrival(key)
  return (
    <QuantityField
      id={key}
      kind={kind}
      label={label}
      example={example}
      currency={currency}
      value={value}
      typed={typed}
      error={read?.kind === 'understood' ? problemOf(read.value) : undefined}
      onChange={(next, asTyped) => {
        const taken = problemOf(next) === undefined ? next : undefined
        answerFigure(of, { [name]: taken })
        keepTyped(key, taken === undefined ? asTyped : undefined)
      }}
    />
  )
}
