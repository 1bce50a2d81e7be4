import { useSession } from '../../store/session.ts'
import type { QuantityKindName } from '../../ui/quantity-kinds.ts'
import { QuantityField } from '../../ui/QuantityField.tsx'
import { useAnswer, type AnswerProps } from './use-answer.tsx'

interface QuantityAnswerProps extends AnswerProps {
  readonly kind: QuantityKindName
}

/** A quantity in the unit that the person types; what is not understood stays in the field and is kept. */
export function QuantityAnswer({ kind, ...question }: QuantityAnswerProps) {
  const { value, answer, onBlur, typed, keepTyped, text } = useAnswer(question)
  const currency = useSession(({ draft }) => draft.plan.currency ?? 'USD')
  return (
    <QuantityField
      {...text}
      kind={kind}
      currency={currency}
      typed={typed}
      value={typeof value === 'number' ? value : undefined}
      onBlur={onBlur}
      onChange={(next, asTyped) => {
        answer(next)
        keepTyped(next === undefined ? asTyped : undefined)
      }}
    />
  )
}
