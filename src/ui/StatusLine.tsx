import type { ReactNode } from 'react'
import './notice.css'

interface StatusLineProps {
  /** Stands over the page at its lower edge, for what happened out of sight. */
  readonly isFloating?: boolean
  readonly children?: ReactNode
}

/** A line that is read out when its words change. Keep it mounted, or its first words are not heard. */
export function StatusLine({ isFloating = false, children }: StatusLineProps) {
  return <output className={isFloating ? 'status-line status-line-floating' : 'status-line'}>{children}</output>
}
