import type { ReactNode } from 'react'

/** "I don't know" is an answer of its own: shown as given, kept apart from the value. */
export interface DontKnow {
  readonly isChosen: boolean
  readonly onChange: (isChosen: boolean) => void
}

/** What every question of the form can carry beside its control. */
export interface QuestionText {
  /** The question, a sentence. */
  readonly label: ReactNode
  /** One line below it. */
  readonly hint?: ReactNode
  /** Opens in place under "Why we ask". */
  readonly why?: ReactNode
  /** What is wrong with the answer, in words that say how to put it right. */
  readonly error?: string | undefined
  /** Where the answer came from when it was not typed, such as a line of pasted output. */
  readonly evidence?: ReactNode
  readonly dontKnow?: DontKnow | undefined
  /** The id of the control, for a summary of errors to lead to; made up when absent. */
  readonly id?: string | undefined
}
