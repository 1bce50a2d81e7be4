import type { ReactNode } from 'react'
import './layout.css'

export interface TwoColumnProps {
  /** Before the questions: the list of steps. */
  readonly start?: ReactNode
  readonly children: ReactNode
  readonly aside: ReactNode
  /** The name of the part beside, as a landmark. */
  readonly asideLabel: string
}

/** Questions at reading width with what follows from them beside it, or below it where there is no room. */
export function TwoColumn({ start, children, aside, asideLabel }: TwoColumnProps) {
  return (
    <div className={start === undefined ? 'columns' : 'columns columns-three'}>
      {start !== undefined && <div className="columns-start">{start}</div>}
      <div className="columns-main">{children}</div>
      <aside className="columns-aside" aria-label={asideLabel}>
        {aside}
      </aside>
    </div>
  )
}
