import type { ReactNode } from 'react'
import { TextField } from '../../ui/TextField.tsx'
import { useAnswer, type AnswerProps } from './use-answer.tsx'

interface TextAnswerProps extends AnswerProps {
  readonly suggestions?: readonly string[]
  readonly placeholder?: string
  /** How the text was understood, below its line. */
  readonly reading?: (text: string) => ReactNode
}

/** One line of text; it is kept as it was typed. */
export function TextAnswer({ suggestions, placeholder, reading, ...question }: TextAnswerProps) {
  const { value, answer, onBlur, text } = useAnswer(question)
  const shown = typeof value === 'string' ? value : ''
  const understood = shown === '' || text.error !== undefined ? undefined : reading?.(shown)
  return (
    <TextField
      {...text}
      {...(suggestions && { suggestions })}
      placeholder={placeholder}
      evidence={text.evidence ?? understood}
      value={shown}
      onBlur={onBlur}
      onChange={(event) => {
        const next = event.currentTarget.value
        if (next !== '' && text.dontKnow?.isChosen) text.dontKnow.onChange(false)
        answer(next === '' ? undefined : next)
      }}
    />
  )
}
