import { useState, type Ref } from 'react'
import { Question } from './Question.tsx'
import type { QuestionText } from './question-text.ts'
import { quantityKinds, type QuantityKindName } from './quantity-kinds.ts'
import { readQuantity, writeQuantity } from './quantity.ts'
import './text-field.css'

export interface QuantityFieldProps extends QuestionText {
  readonly kind: QuantityKindName
  /** In the unit that the kind names; `undefined`: not answered, or not understood. */
  readonly value: number | undefined
  /** `typed` is the text as it stands, for whoever keeps it across a reload. */
  readonly onChange: (value: number | undefined, typed: string) => void
  readonly onBlur?: () => void
  /** Text to start with in place of the value's, such as one that was not understood. */
  readonly typed?: string | undefined
  /** ISO 4217 code of the plan, for prices. */
  readonly currency?: string
  readonly name?: string
  /** Shorter than the examples of the kind, where there is little room. */
  readonly example?: string
  readonly ref?: Ref<HTMLInputElement>
}

const read = (kind: QuantityKindName, text: string, currency: string) =>
  text.trim() === '' ? undefined : readQuantity(kind, text, currency)

/** A quantity with the unit that people type, and under it how it was understood. */
export function QuantityField(props: QuantityFieldProps) {
  const { kind, value, onChange, onBlur, typed, currency = 'USD', name, ref, example, dontKnow, error, ...text } = props
  const written = value === undefined ? '' : writeQuantity(kind, value)
  const [own, setOwn] = useState(typed ?? written)
  const ownRead = read(kind, own, currency)
  // The value may change from outside (an import, undo); what is being typed stays while it means the same value, or
  // while its owner keeps it as something that was typed and refused.
  const isRefused = value === undefined && own === typed
  const isOwn = isRefused || value === (ownRead?.kind === 'understood' ? ownRead.value : undefined)
  const shown = dontKnow?.isChosen ? '' : isOwn ? own : written
  const understood = shown === own ? ownRead : read(kind, shown, currency)
  const change = (next: string) => {
    setOwn(next)
    const result = read(kind, next, currency)
    if (dontKnow?.isChosen && next !== '') dontKnow.onChange(false)
    onChange(result?.kind === 'understood' ? result.value : undefined, next)
  }
  const wrong = understood?.kind === 'not-understood' ? understood.says : error
  return (
    <Question {...text} dontKnow={dontKnow} error={wrong} as="field">
      {(ties) => (
        <>
          <input
            {...ties}
            ref={ref}
            name={name}
            type="text"
            autoComplete="off"
            spellCheck={false}
            className="text-field text-field-quantity"
            placeholder={`e.g. ${example ?? quantityKinds[kind].examples}`}
            value={shown}
            onChange={(event) => change(event.currentTarget.value)}
            onBlur={onBlur}
            aria-describedby={[ties['aria-describedby'], `${ties.id}-reading`].filter(Boolean).join(' ')}
          />
          <output className="text-field-reading" id={`${ties.id}-reading`} htmlFor={ties.id}>
            {understood?.kind === 'understood' && understood.reading}
            {understood?.kind === 'understood' && understood.note !== undefined && <small>{understood.note}</small>}
          </output>
        </>
      )}
    </Question>
  )
}
