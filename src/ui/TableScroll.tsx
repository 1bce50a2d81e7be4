import type { ReactNode } from 'react'
import './layout.css'

interface TableScrollProps {
  /** The name of the table, for the region that scrolls. */
  readonly label: string
  readonly children: ReactNode
}

/** Lets a wide table scroll by itself, also by keyboard, so that the page never does.
 * What scrolls must be reachable by keyboard: https://www.w3.org/TR/WCAG22/#keyboard */
export function TableScroll({ label, children }: TableScrollProps) {
  return (
    <section className="table-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
