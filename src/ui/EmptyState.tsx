import type { ReactNode } from 'react'
import { Icon, type IconName } from './icons.tsx'
import './layout.css'

export interface EmptyStateProps {
  readonly title: ReactNode
  readonly icon?: IconName
  readonly children?: ReactNode
  readonly action?: ReactNode
}

/** What stands where nothing is yet: what would be here, and how to get it. */
export function EmptyState({ title, icon = 'open', children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Icon name={icon} size={20} />
      <p className="empty-state-title">{title}</p>
      {children}
      {action}
    </div>
  )
}
