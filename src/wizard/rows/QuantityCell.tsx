import { useId, useState } from 'react'
import type { QuantityKindName } from '../../ui/quantity-kinds.ts'
import { readQuantity, writeQuantity } from '../../ui/quantity.ts'

interface QuantityCellProps {
  readonly kind: QuantityKindName
  readonly label: string
  readonly value: number | undefined
  readonly typed: string | undefined
  readonly onChange: (value: number | undefined, text: string) => void
}

/** A quantity in a table: the same units as in the form, and what is wrong with it in its cell. */
export function QuantityCell({ kind, label, value, typed, onChange }: QuantityCellProps) {
  const id = useId()
  const [text, setText] = useState(typed ?? (value === undefined ? '' : writeQuantity(kind, value)))
  const read = text.trim() === '' ? undefined : readQuantity(kind, text)
  const wrong = read?.kind === 'not-understood' ? read.says : undefined
  return (
    <>
      <input
        className="text-field"
        aria-label={label}
        aria-invalid={wrong !== undefined || undefined}
        aria-describedby={wrong === undefined ? undefined : id}
        value={text}
        onChange={(event) => {
          const next = event.currentTarget.value
          setText(next)
          const result = next.trim() === '' ? undefined : readQuantity(kind, next)
          onChange(result?.kind === 'understood' ? result.value : undefined, next)
        }}
      />
      {wrong !== undefined && (
        <span className="question-error" id={id}>
          {wrong}
        </span>
      )}
    </>
  )
}
