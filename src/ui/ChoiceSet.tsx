import type { ReactNode } from 'react'
import './choices.css'

interface ChoiceSetProps {
  readonly heading: string | undefined
  readonly children: ReactNode
}

/** Choices that belong together, under their own heading where there is more than one such set. */
export function ChoiceSet({ heading, children }: ChoiceSetProps) {
  if (heading === undefined) return <div className="choices choices-cards">{children}</div>
  return (
    <fieldset>
      <legend className="choices-heading">{heading}</legend>
      <div className="choices choices-cards">{children}</div>
    </fieldset>
  )
}
