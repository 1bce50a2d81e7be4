import { useController } from 'react-hook-form'
import { dontKnow, keepTyped } from '../../store/answers.ts'
import { useSession } from '../../store/session.ts'
import type { QuestionText } from '../../ui/question-text.ts'
import { useAnswers, type AnswerName } from './answers-form.tsx'
import { AwaitedHint, useIsAwaited } from './AwaitedHint.tsx'
import { Evidence } from './Evidence.tsx'
import { useArrival } from '../wanted-question.ts'
import { WhyAsked } from './WhyAsked.tsx'

/** The words of a question; everything else about it follows from the answer's name. */
export interface AnswerProps {
  readonly name: AnswerName
  readonly label: string
  readonly hint?: string
  /** Questions of taste, such as a title, have no "I don't know". */
  readonly canBeUnknown?: boolean
}

interface Answer {
  readonly value: unknown
  /** What the plan may not take, or what was not understood, is kept as `asTyped`. */
  readonly answer: (value: unknown, asTyped?: string) => void
  readonly onBlur: () => void
  /** What was typed but not understood. */
  readonly typed: string | undefined
  readonly problemOf: (value: unknown) => string | undefined
  readonly text: QuestionText & { readonly id: string }
}

/** Ties a question to its answer: the form checks it, the store keeps it, and the frame says why it is asked. */
export function useAnswer({ name, label, hint, canBeUnknown = true }: AnswerProps): Answer {
  const { control, values, path, keyPath, push, problemOf } = useAnswers()
  const { field, fieldState } = useController({ control, name })
  const trait = path === '' ? name : `${path}.${name}`
  const key = keyPath === '' ? name : `${keyPath}/${name}`
  const isUnknown = useSession(({ draft }) => draft.plan.dontKnow?.includes(trait) ?? false)
  const typed = useSession(({ draft }) => draft.typed[key])
  const evidence = useSession(({ draft }) => draft.evidence[key])
  const isAwaited = useIsAwaited(trait)
  useArrival(trait)
  const answer = (value: unknown, asTyped = typeof value === 'string' ? value : undefined) => {
    const taken = problemOf(name, value) === undefined ? value : undefined
    field.onChange(taken ?? asTyped)
    push({ [name]: taken })
    if (taken === undefined && asTyped !== undefined && asTyped !== '') keepTyped(key, asTyped)
  }
  const doubt = (isChosen: boolean) => {
    if (isChosen) answer(undefined)
    dontKnow(trait, isChosen)
  }
  return {
    // From the store, not from the form: there an answer that was taken back would show what it was before.
    value: values[name],
    answer,
    onBlur: field.onBlur,
    typed,
    problemOf: (value) => problemOf(name, value),
    text: {
      id: trait,
      label,
      hint: isAwaited ? <AwaitedHint hint={hint} /> : hint,
      error: fieldState.error?.message,
      why: canBeUnknown ? <WhyAsked trait={trait} /> : undefined,
      evidence: evidence && <Evidence {...evidence} />,
      dontKnow: canBeUnknown ? { isChosen: isUnknown, onChange: doubt } : undefined,
    },
  }
}
