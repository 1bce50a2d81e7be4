import type { ComponentProps } from 'react'
import { Question } from './Question.tsx'
import type { QuestionText } from './question-text.ts'
import './text-field.css'

export interface TextAreaFieldProps extends QuestionText, Omit<ComponentProps<'textarea'>, 'id'> {}

/** Several lines of text, set in the machine's face since what is pasted here comes from one. */
export function TextAreaField({ label, hint, why, error, evidence, dontKnow, id, ...area }: TextAreaFieldProps) {
  return (
    <Question {...{ label, hint, why, error, evidence, dontKnow, id }} as="field" className="question-wide">
      {(ties) => (
        <textarea dir="auto" rows={8} spellCheck={false} className="text-field text-field-area" {...area} {...ties} />
      )}
    </Question>
  )
}
