import { useEffect, useRef } from 'react'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import type { TypedAnswer } from './typed-answers.ts'
import { want } from '../store/wanted-question.ts'

interface WrongAnswersProps {
  readonly answers: readonly TypedAnswer[]
}

const most = 60

/** What is to be corrected in a step, shown and read out when the step would be left. */
export function WrongAnswers({ answers }: WrongAnswersProps) {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    summary.current?.focus()
    summary.current?.scrollIntoView({ block: 'center' })
  }, [])
  const errors = answers.map(({ id, question, text }) => {
    const shown = text.length > most ? `${text.slice(0, most)}…` : text
    return { id, says: `${question}: “${shown}” is not understood` }
  })
  return <ErrorSummary ref={summary} errors={errors} onChoose={want} />
}
