import type { Choice } from '../../ui/choice.ts'
import { RadioCards } from '../../ui/RadioCards.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { useAnswer, type AnswerProps } from './use-answer.tsx'

interface ChoiceAnswerProps extends AnswerProps {
  readonly choices: readonly Choice[]
  readonly look?: 'cards' | 'segments' | 'select'
}

/** One answer out of a list. */
export function ChoiceAnswer({ choices, look = 'cards', ...question }: ChoiceAnswerProps) {
  const { value, answer, onBlur, text } = useAnswer(question)
  const chosen = typeof value === 'string' ? value : undefined
  if (look === 'select')
    return (
      <SelectField
        {...text}
        choices={choices}
        value={chosen ?? ''}
        onBlur={onBlur}
        onChange={(event) => answer(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
      />
    )
  return <RadioCards {...text} look={look} choices={choices} value={chosen} onChange={answer} onBlur={onBlur} />
}
