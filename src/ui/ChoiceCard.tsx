import type { ComponentProps } from 'react'
import type { Choice } from './choice.ts'
import './choices.css'

interface ChoiceCardProps extends Omit<ComponentProps<'input'>, 'type'>, Pick<Choice, 'label' | 'hint'> {
  readonly type: 'radio' | 'checkbox'
  /** For answers that are none, such as "I don't know". */
  readonly isQuiet?: boolean
}

/** A native radio button or checkbox with its words; the whole card is the target. */
export function ChoiceCard({ label, hint, isQuiet = false, ...input }: ChoiceCardProps) {
  return (
    <label className={isQuiet ? 'choice choice-unknown' : 'choice'}>
      <input {...input} />
      <span className="choice-text">
        <span className="choice-label">{label}</span>
        {hint !== undefined && <span className="choice-hint">{hint}</span>}
      </span>
    </label>
  )
}
