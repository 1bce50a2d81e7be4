import type { ComponentProps } from 'react'
import type { Choice, ChoiceGroup } from './choice.ts'
import { Question } from './Question.tsx'
import type { QuestionText } from './question-text.ts'
import './text-field.css'

export interface SelectFieldProps extends QuestionText, Omit<ComponentProps<'select'>, 'id'> {
  /** Choices in a select are plain text: a choice's hint is not shown. */
  readonly choices: readonly (Choice | ChoiceGroup)[]
  /** Words of the empty choice, whose value is ''. */
  readonly empty?: string
}

const option = ({ value, label }: Choice) => (
  <option key={value} value={value}>
    {label}
  </option>
)

/** For eight choices and more; fewer belong in radio cards. Spread `register(...)` into it. */
export function SelectField(props: SelectFieldProps) {
  const { label, hint, why, error, evidence, dontKnow, id, choices, empty = 'Not answered', ...select } = props
  return (
    <Question {...{ label, hint, why, error, evidence, dontKnow, id }} as="field">
      {(ties) => (
        <select className="text-field" {...select} {...ties}>
          <option value="">{empty}</option>
          {choices.map((choice) =>
            'choices' in choice ? (
              <optgroup key={choice.heading} label={choice.heading}>
                {choice.choices.map(option)}
              </optgroup>
            ) : (
              option(choice)
            ),
          )}
        </select>
      )}
    </Question>
  )
}
