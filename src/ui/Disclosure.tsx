import type { ReactNode } from 'react'
import './disclosure.css'

export interface DisclosureProps {
  readonly summary: ReactNode
  /** Stands at the end of the summary's line, such as how many things are inside. */
  readonly aside?: ReactNode
  readonly isOpenAtFirst?: boolean
  readonly onToggle?: (isOpen: boolean) => void
  /** `row` is a ruled line of a list that opens; `inline` is words that open, `quiet` the same without weight. */
  readonly look?: 'inline' | 'quiet' | 'row'
  readonly children: ReactNode
}

/** Text that opens in place. What is inside can be found by the browser's own search. */
export function Disclosure({ summary, aside, isOpenAtFirst, onToggle, look = 'inline', children }: DisclosureProps) {
  return (
    <details
      className={`disclosure disclosure-${look}`}
      open={isOpenAtFirst}
      onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}
    >
      <summary>
        <span className="disclosure-summary">{summary}</span>
        {aside !== undefined && <span className="disclosure-aside">{aside}</span>}
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  )
}
