import { useController } from 'react-hook-form'
import { dontKnow, keepTyped } from '../../store/answers.ts'
import { useSession } from '../../store/session.ts'
import type { QuestionText } from '../../ui/question-text.ts'
import { useAnswers, type AnswerName } from './answers-form.tsx'
import { AwaitedHint, useIsAwaited } from './AwaitedHint.tsx'
import { Evidence } from './Evidence.tsx'
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
  readonly answer: (value: unknown) => void
  readonly onBlur: () => void
  /** What was typed but not understood. */
  readonly typed: string | undefined
  readonly keepTyped: (text: string | undefined) => void
  readonly text: QuestionText & { readonly id: string }
}

/** Ties a question to its answer: the form checks it, the store keeps it, and the frame says why it is asked. */
export function useAnswer({ name, label, hint, canBeUnknown = true }: AnswerProps): Answer {
  const { control, path, keyPath, push } = useAnswers()
  const { field, fieldState } = useController({ control, name })
  const trait = path === '' ? name : `${path}.${name}`
  const key = keyPath === '' ? name : `${keyPath}/${name}`
  const isUnknown = useSession(({ draft }) => draft.plan.dontKnow?.includes(trait) ?? false)
  const typed = useSession(({ draft }) => draft.typed[key])
  const evidence = useSession(({ draft }) => draft.evidence[key])
  const isAwaited = useIsAwaited(trait)
  const answer = (value: unknown) => {
    field.onChange(value)
    push({ [name]: value })
  }
  const doubt = (isChosen: boolean) => {
    if (isChosen) answer(undefined)
    dontKnow(trait, isChosen)
  }
  return {
    value: field.value,
    answer,
    onBlur: field.onBlur,
    typed,
    keepTyped: (text) => keepTyped(key, text),
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
