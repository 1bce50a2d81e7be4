import { useId, type Ref } from 'react'
import { Button } from './Button.tsx'
import type { Choice } from './choice.ts'
import { ChoiceCard } from './ChoiceCard.tsx'
import { Question } from './Question.tsx'
import type { QuestionText } from './question-text.ts'
import './choices.css'

export interface RadioCardsProps<Value extends string> extends QuestionText {
  readonly choices: readonly Choice<Value>[]
  readonly value: Value | undefined
  /** `undefined`: the answer was taken back. */
  readonly onChange: (value: Value | undefined) => void
  readonly onBlur?: () => void
  readonly name?: string
  /** Reaches the first choice, to bring the focus there. */
  readonly ref?: Ref<HTMLInputElement>
  /** `cards` has room for a hint per choice; `segments` is one strip for two to four short words. */
  readonly look?: 'cards' | 'segments'
}

/** One answer out of few, all visible. */
export function RadioCards<Value extends string>(props: RadioCardsProps<Value>) {
  const { choices, value, onChange, onBlur, name, ref, look = 'cards', dontKnow, ...text } = props
  const made = useId()
  const group = name ?? made
  const isUnknown = dontKnow?.isChosen ?? false
  const choose = (chosen: Value | undefined) => {
    if (isUnknown) dontKnow?.onChange(false)
    onChange(chosen)
  }
  const isAnswered = value !== undefined || isUnknown
  const clear = isAnswered && (
    <Button look="quiet" size="small" className="question-clear" onClick={() => choose(undefined)}>
      Clear<span className="visually-hidden">: {text.label}</span>
    </Button>
  )
  return (
    <Question {...text} as="group" action={clear}>
      {(ties) => (
        <div className={`choices choices-${look}`} id={ties.id}>
          {choices.map((choice, at) => (
            <ChoiceCard
              key={choice.value}
              ref={at === 0 ? ref : undefined}
              type="radio"
              name={group}
              value={choice.value}
              label={choice.label}
              hint={choice.hint}
              checked={!isUnknown && value === choice.value}
              onChange={() => choose(choice.value)}
              onBlur={onBlur}
              aria-describedby={ties['aria-invalid'] && `${ties.id}-error`}
            />
          ))}
          {dontKnow !== undefined && (
            <ChoiceCard
              type="radio"
              name={group}
              label="I don’t know"
              isQuiet
              checked={isUnknown}
              onChange={() => dontKnow.onChange(true)}
              onBlur={onBlur}
            />
          )}
        </div>
      )}
    </Question>
  )
}
