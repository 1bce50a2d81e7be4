import { ToggleField } from '../../ui/ToggleField.tsx'
import { useAnswer, type AnswerProps } from './use-answer.tsx'

/** Yes, no, or not known. */
export function YesNoAnswer(question: AnswerProps) {
  const { value, answer, onBlur, text } = useAnswer(question)
  return (
    <ToggleField {...text} value={typeof value === 'boolean' ? value : undefined} onChange={answer} onBlur={onBlur} />
  )
}
