import type { ReactNode } from 'react'
import { Icon, type IconName } from './icons.tsx'
import './notice.css'

export type NoticeTone = 'info' | 'watch' | 'danger'

const signs: Record<NoticeTone, { icon: IconName; word: string }> = {
  info: { icon: 'info', word: 'Note' },
  watch: { icon: 'alert', word: 'Watch' },
  danger: { icon: 'danger', word: 'Problem' },
}

export interface NoticeProps {
  readonly tone?: NoticeTone
  readonly title?: ReactNode
  /** Read out when it appears: `status` when there is a pause, `alert` at once. */
  readonly announce?: 'status' | 'alert'
  /** The word before the title, which says the tone without its colour. */
  readonly word?: string
  readonly action?: ReactNode
  readonly children?: ReactNode
}

export function Notice({ tone = 'info', title, announce, word = signs[tone].word, action, children }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={announce}>
      <Icon name={signs[tone].icon} size={20} />
      <div className="notice-text">
        <p className="notice-title">
          <span className="notice-word">{word}</span>
          {title !== undefined && <> · {title}</>}
        </p>
        {children}
      </div>
      {action}
    </div>
  )
}
