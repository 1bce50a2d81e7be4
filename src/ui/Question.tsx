import { useId, type ReactNode } from 'react'
import { Disclosure } from './Disclosure.tsx'
import { Icon } from './icons.tsx'
import type { DontKnow, QuestionText } from './question-text.ts'
import './question.css'

/** What the control must carry to be tied to its question. */
export interface ControlTies {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

interface QuestionProps extends QuestionText {
  /** `group` for several controls under one question (a fieldset), `field` for one. */
  readonly as: 'field' | 'group'
  /** Stands at the end of the question's line. */
  readonly action?: ReactNode
  readonly className?: string
  readonly children: (ties: ControlTies) => ReactNode
}

function DontKnowBox({ isChosen, onChange }: DontKnow) {
  return (
    <label className="question-unknown">
      <input type="checkbox" checked={isChosen} onChange={(event) => onChange(event.currentTarget.checked)} />I don’t
      know
    </label>
  )
}

interface PartsProps extends Omit<QuestionProps, 'as' | 'label' | 'action' | 'className'> {
  readonly ties: ControlTies
}

function Parts({ hint, why, error, evidence, dontKnow, ties, children }: PartsProps) {
  return (
    <>
      {hint !== undefined && (
        <p className="question-hint" id={`${ties.id}-hint`}>
          {hint}
        </p>
      )}
      <div className="question-control">
        {children(ties)}
        {dontKnow !== undefined && <DontKnowBox {...dontKnow} />}
      </div>
      {ties['aria-invalid'] && (
        <p className="question-error" id={`${ties.id}-error`}>
          <Icon name="danger" />
          <span>
            <strong>To correct:</strong> {error}
          </span>
        </p>
      )}
      {evidence !== undefined && (
        <p className="question-evidence" id={`${ties.id}-evidence`}>
          {evidence}
        </p>
      )}
      {why !== undefined && (
        <Disclosure look="quiet" summary="Why we ask">
          {why}
        </Disclosure>
      )}
    </>
  )
}

function tiesOf(control: string, { hint, error, evidence }: QuestionText): ControlTies {
  const isWrong = error !== undefined && error !== ''
  const parts = { error: isWrong, hint: hint !== undefined, evidence: evidence !== undefined }
  const described = (['error', 'hint', 'evidence'] as const).filter((part) => parts[part])
  return {
    id: control,
    'aria-describedby': described.length > 0 ? described.map((part) => `${control}-${part}`).join(' ') : undefined,
    'aria-invalid': isWrong || undefined,
  }
}

/** The frame of a question: sentence, hint, control, error, "I don't know", "Why we ask", and where the answer came from. */
export function Question({ as, label, action, className, ...rest }: QuestionProps) {
  const made = useId()
  const ties = tiesOf(rest.id ?? made, { label, ...rest })
  const classes = ['question', ties['aria-invalid'] && 'question-wrong', className].filter(Boolean).join(' ')
  if (as === 'group')
    return (
      <fieldset className={classes} aria-describedby={ties['aria-describedby']}>
        <legend className="question-head">
          <span className="question-label">{label}</span>
        </legend>
        {action}
        <Parts {...rest} ties={ties} />
      </fieldset>
    )
  return (
    <div className={classes}>
      <div className="question-head">
        <label className="question-label" htmlFor={ties.id}>
          {label}
        </label>
        {action}
      </div>
      <Parts {...rest} ties={ties} />
    </div>
  )
}
