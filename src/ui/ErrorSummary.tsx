import type { Ref } from 'react'
import { Button } from './Button.tsx'
import { focusField } from './focus-field.ts'
import { Icon } from './icons.tsx'
import './error-summary.css'

export interface FieldError {
  /** The id that the question was given. */
  readonly id: string
  readonly says: string
}

interface ErrorSummaryProps {
  readonly errors: readonly FieldError[]
  readonly title?: string
  /** To bring the focus here after a step was refused. */
  readonly ref?: Ref<HTMLDivElement>
  /** Leads to the control by its id, where more has to be done for that than bringing the focus there. */
  readonly onChoose?: (id: string) => void
}

/** What has to be put right, each line leading to its control. Buttons, because the address's fragment is the page's. */
export function ErrorSummary({ errors, title, ref, onChoose = focusField }: ErrorSummaryProps) {
  if (errors.length === 0) return null
  const words =
    title ?? (errors.length === 1 ? 'One answer needs correcting' : `${errors.length} answers need correcting`)
  return (
    <div className="error-summary" ref={ref} tabIndex={-1} role="alert">
      <h2 className="error-summary-title">
        <Icon name="danger" size={20} />
        {words}
      </h2>
      <ul className="plain-list">
        {errors.map(({ id, says }) => (
          <li key={`${id} ${says}`}>
            <Button look="quiet" size="small" onClick={() => onChoose(id)}>
              {says}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
