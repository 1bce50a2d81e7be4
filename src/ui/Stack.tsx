import type { ReactNode } from 'react'
import './layout.css'

interface StackProps {
  readonly gap?: 'small' | 'normal' | 'large'
  /** Side by side, wrapping where there is no room. */
  readonly isRow?: boolean
  readonly children: ReactNode
}

/** Things below each other at an even distance. */
export function Stack({ gap = 'normal', isRow = false, children }: StackProps) {
  return <div className={`stack stack-${gap}${isRow ? ' stack-row' : ''}`}>{children}</div>
}
