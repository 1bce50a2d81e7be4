import type { ReactNode } from 'react'
import { Icon, type IconName } from './icons.tsx'
import './state-mark.css'

export type State = 'recommended' | 'if' | 'tied' | 'watch' | 'ruled-out' | 'open'

const marks: Record<State, { icon: IconName; word: string }> = {
  recommended: { icon: 'recommended', word: 'Recommended' },
  if: { icon: 'condition', word: 'If …' },
  tied: { icon: 'tied', word: 'Tied' },
  watch: { icon: 'alert', word: 'Watch' },
  'ruled-out': { icon: 'ruled-out', word: 'Ruled out' },
  open: { icon: 'open', word: 'Open' },
}

export interface StateMarkProps {
  readonly state: State
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
