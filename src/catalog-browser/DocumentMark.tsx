import { Icon, type IconName } from '../ui/icons.tsx'
import type { DocumentState } from './document-state.ts'
import type { EntryState } from './entry.ts'

const shapes = {
  agreed: 'check',
  silent: 'open',
  contradicting: 'alert',
  ended: 'ruled-out',
} satisfies Record<DocumentState | EntryState, IconName>

interface DocumentMarkProps {
  readonly state: DocumentState | EntryState
  readonly words: string
}

/** What documents have come to: a shape and words; the colour only repeats them. */
export function DocumentMark({ state, words }: DocumentMarkProps) {
  return (
    <span className={`document-mark document-mark-${state}`}>
      <Icon name={shapes[state]} />
      <span>{words}</span>
    </span>
  )
}
