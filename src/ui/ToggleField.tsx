import type { Ref } from 'react'
import type { QuestionText } from './question-text.ts'
import { RadioCards } from './RadioCards.tsx'

export interface ToggleFieldProps extends QuestionText {
  readonly value: boolean | undefined
  readonly onChange: (value: boolean | undefined) => void
  readonly onBlur?: () => void
  readonly name?: string
  readonly ref?: Ref<HTMLInputElement>
  /** Other words than yes and no. */
  readonly words?: { readonly yes: string; readonly no: string }
}

/** A question for yes or no. Not answered is neither. */
export function ToggleField({ value, onChange, words = { yes: 'Yes', no: 'No' }, ...rest }: ToggleFieldProps) {
  return (
    <RadioCards
      {...rest}
      look="segments"
      choices={[
        { value: 'yes', label: words.yes },
        { value: 'no', label: words.no },
      ]}
      value={value === undefined ? undefined : value ? 'yes' : 'no'}
      onChange={(chosen) => onChange(chosen === undefined ? undefined : chosen === 'yes')}
    />
  )
}
