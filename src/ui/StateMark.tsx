import type { ReactNode } from 'react'
import { Icon, type IconName } from './icons.tsx'
import './state-mark.css'

export type State = 'recommended' | 'if' | 'tied' | 'watch' | 'ruled-out' | 'open'

/** How a row stands: as its options do, or with nothing to choose. */
export type Mark = State | 'not-needed'

const marks: Record<Mark, { icon: IconName; word: string }> = {
  recommended: { icon: 'recommended', word: 'Recommended' },
  if: { icon: 'condition', word: 'If …' },
  tied: { icon: 'tied', word: 'Tied' },
  watch: { icon: 'alert', word: 'Watch' },
  'ruled-out': { icon: 'ruled-out', word: 'Ruled out' },
  open: { icon: 'open', word: 'Open' },
  'not-needed': { icon: 'minus', word: 'Not needed' },
}

export interface StateMarkProps {
  readonly state: Mark
  /** More exact words than the state's own: "Recommended if 2 things hold". */
  readonly children?: ReactNode
}

/** Where an option stands: a shape and a word; the colour only repeats them. */
export function StateMark({ state, children }: StateMarkProps) {
  return (
    <span className={`state state-${state}`}>
      <Icon name={marks[state].icon} />
      <span>{children ?? marks[state].word}</span>
    </span>
  )
}
