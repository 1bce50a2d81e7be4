import { useId, type ComponentProps } from 'react'
import { Question } from './Question.tsx'
import type { QuestionText } from './question-text.ts'
import './text-field.css'

export interface TextFieldProps extends QuestionText, Omit<ComponentProps<'input'>, 'id'> {
  /** Offered while typing; anything else may be typed too. */
  readonly suggestions?: readonly string[]
  readonly size?: never
}

/** One line of text. Spread `register(...)` of react-hook-form into it. */
export function TextField({ label, hint, why, error, evidence, dontKnow, id, suggestions, ...input }: TextFieldProps) {
  const list = useId()
  const text = { label, hint, why, error, evidence, dontKnow, id }
  return (
    <Question {...text} as="field">
      {(ties) => (
        <>
          <input
            type="text"
            dir="auto"
            autoComplete="off"
            className="text-field"
            list={suggestions && list}
            {...input}
            {...ties}
          />
          {suggestions !== undefined && (
            <datalist id={list}>
              {suggestions.map((suggestion) => (
                <option key={suggestion}>{suggestion}</option>
              ))}
            </datalist>
          )}
        </>
      )}
    </Question>
  )
}
