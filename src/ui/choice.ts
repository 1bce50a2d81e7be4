import type { ReactNode } from 'react'

/** One of the visible answers to a question. */
export interface Choice<Value extends string = string> {
  readonly value: Value
  readonly label: ReactNode
  readonly hint?: ReactNode
}

export interface ChoiceGroup<Value extends string = string> {
  readonly heading: string
  readonly choices: readonly Choice<Value>[]
}
