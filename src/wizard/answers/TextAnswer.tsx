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
  const { evidence } = text
  return (
    <TextField
      {...text}
      {...(suggestions && { suggestions })}
      placeholder={placeholder}
      evidence={
        understood === undefined ? (
          evidence
        ) : (
          <>
            {understood}
            {evidence !== undefined && <>. {evidence}</>}
          </>
        )
      }
      value={shown}
      onBlur={onBlur}
      onChange={(event) => {
        const next = event.currentTarget.value
        answer(next === '' ? undefined : next)
      }}
    />
  )
}
