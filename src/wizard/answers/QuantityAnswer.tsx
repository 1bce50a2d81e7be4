import { useSession } from '../../store/session.ts'
import type { QuantityKindName } from '../../ui/quantity-kinds.ts'
import { QuantityField } from '../../ui/QuantityField.tsx'
import { readQuantity } from '../../ui/quantity.ts'
import { useAnswer, type AnswerProps } from './use-answer.tsx'

interface QuantityAnswerProps extends AnswerProps {
  readonly kind: QuantityKindName
}

/** A quantity in the unit that the person types; what is not understood stays in the field and is kept. */
export function QuantityAnswer({ kind, ...question }: QuantityAnswerProps) {
  const { value, answer, onBlur, typed, problemOf, text } = useAnswer(question)
  const currency = useSession(({ draft }) => draft.plan.currency ?? 'USD')
  // The field itself says what it does not understand; the plan, which numbers are too large for it.
  const read = typed === undefined ? undefined : readQuantity(kind, typed, currency)
  return (
    <QuantityField
      {...text}
      kind={kind}
      currency={currency}
      typed={typed}
      error={read?.kind === 'understood' ? problemOf(read.value) : undefined}
      value={typeof value === 'number' ? value : undefined}
      onBlur={onBlur}
      onChange={answer}
    />
  )
}
