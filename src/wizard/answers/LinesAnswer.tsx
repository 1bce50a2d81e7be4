import { useState } from 'react'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { useAnswer, type AnswerProps } from './use-answer.tsx'

/** A list as people write it: understood as a whole, or not, with the reason. Of no lines the value is absent. */
export type LinesReading =
  { readonly kind: 'understood'; readonly value: unknown } | { readonly kind: 'not-understood'; readonly says: string }

interface LinesAnswerProps extends AnswerProps {
  readonly placeholder: string
  readonly rows: number
  readonly read: (text: string) => LinesReading
  /** The answer as the lines that read back as the same. */
  readonly written: string
}

/** An answer of several lines; while one of them is not understood none counts, and all are kept as they were typed. */
export function LinesAnswer({ placeholder, rows, read, written, ...question }: LinesAnswerProps) {
  const { answer, onBlur, typed, problemOf, text } = useAnswer(question)
  const [own, setOwn] = useState(typed ?? written)
  const reading = read(own)
  return (
    <TextAreaField
      {...text}
      placeholder={placeholder}
      error={reading.kind === 'understood' ? problemOf(reading.value) : reading.says}
      rows={rows}
      value={text.dontKnow?.isChosen ? '' : own}
      onBlur={onBlur}
      onChange={(event) => {
        const next = event.currentTarget.value
        setOwn(next)
        const result = read(next)
        answer(result.kind === 'understood' ? result.value : undefined, next)
      }}
    />
  )
}
