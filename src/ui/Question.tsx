import { useId, type ReactNode } from 'react'
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

/** The frame of a question: sentence, hint, control, error, "I don't know", "Why we ask", and where the answer came from. */
export function Question({
  as,
  label,
  hint,
  why,
  error,
  evidence,
  dontKnow,
  id,
  action,
  className,
  children,
}: QuestionProps) {
  const made = useId()
  const control = id ?? made
  const has = { hint: hint !== undefined, error: error !== undefined && error !== '', evidence: evidence !== undefined }
  const described = (['error', 'hint', 'evidence'] as const)
    .filter((part) => has[part])
    .map((part) => `${control}-${part}`)
  const ties: ControlTies = {
    id: control,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    'aria-invalid': has.error || undefined,
  }
  const parts = (
    <>
      {has.hint && (
        <p className="question-hint" id={`${control}-hint`}>
          {hint}
        </p>
      )}
      <div className="question-control">
        {children(ties)}
        {dontKnow !== undefined && <DontKnowBox {...dontKnow} />}
      </div>
      {has.error && (
        <p className="question-error" id={`${control}-error`}>
          <Icon name="danger" />
          <span>
            <strong>To correct:</strong> {error}
          </span>
        </p>
      )}
      {has.evidence && (
        <p className="question-evidence" id={`${control}-evidence`}>
          {evidence}
        </p>
      )}
      {why !== undefined && (
        <details className="question-why">
          <summary>Why we ask</summary>
          <div>{why}</div>
        </details>
      )}
    </>
  )
  const classes = ['question', has.error ? 'question-wrong' : '', className ?? ''].filter(Boolean).join(' ')
  if (as === 'group')
    return (
      <fieldset className={classes} aria-describedby={ties['aria-describedby']}>
        <legend className="question-head">
          <span className="question-label">{label}</span>
        </legend>
        {action}
        {parts}
      </fieldset>
    )
  return (
    <div className={classes}>
      <div className="question-head">
        <label className="question-label" htmlFor={control}>
          {label}
        </label>
        {action}
      </div>
      {parts}
    </div>
  )
}
