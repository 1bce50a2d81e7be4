import type { ReactNode } from 'react'
import { Disclosure } from './Disclosure.tsx'
import './figure-frame.css'

export interface FigureFrameProps {
  readonly title: ReactNode
  /** What the picture says, for those who do not see it and those in a hurry. */
  readonly caption?: ReactNode
  /** The same figures as a table; it opens below the picture. */
  readonly table?: ReactNode
  readonly children: ReactNode
}

/** A drawing with its title block, and its figures as a table. */
export function FigureFrame({ title, caption, table, children }: FigureFrameProps) {
  return (
    <figure className="figure">
      <div className="figure-sheet">{children}</div>
      <figcaption className="figure-caption">
        <span className="figure-title">{title}</span>
        {caption !== undefined && <span>{caption}</span>}
      </figcaption>
      {table !== undefined && <Disclosure summary="Show as a table">{table}</Disclosure>}
    </figure>
  )
}
