import { useEffect, useRef } from 'react'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { RowChoice, type RowName } from './RowChoice.tsx'
import type { RowsOf } from './use-open-row.ts'
import './rows.css'

interface RowBarProps {
  /** What one row is called: "kind of node". */
  readonly what: string
  readonly list: RowsOf
  readonly rows: readonly RowName[]
  readonly current: string
  readonly onChoose: (id: string) => void
  readonly onAdd?: () => void
  readonly onCopy: (id: string) => void
  readonly onRemove: (id: string) => void
  /** The control that made the first row is gone, so the row takes its focus. */
  readonly takesFocus?: boolean
}

/** The rows of a list, of which one is open; with what can be done to it. */
export function RowBar({ what, list, rows, current, onChoose, onAdd, takesFocus = false, ...more }: RowBarProps) {
  const { onCopy, onRemove } = more
  const choice = useRef<HTMLDivElement>(null)
  const isFocusDue = useRef(takesFocus)
  const open = rows.find(({ id }) => id === current)
  useEffect(() => {
    if (!isFocusDue.current) return
    isFocusDue.current = false
    choice.current?.querySelector<HTMLElement>('[aria-current], select')?.focus()
  }, [rows.length])
  return (
    <div className="row-bar">
      <div ref={choice} className="row-bar-choice">
        <RowChoice what={what} list={list} rows={rows} current={current} onChoose={onChoose} />
      </div>
      <div className="row-bar-actions">
        {onAdd && (
          <Button size="small" icon="plus" onClick={onAdd}>
            Add a {what}
          </Button>
        )}
        {open && (
          <>
            <IconButton icon="copy" label={`Copy ${open.name}`} onClick={() => onCopy(current)} />
            <IconButton
              icon="trash"
              label={`Remove ${open.name}`}
              onClick={() => {
                isFocusDue.current = true
                onRemove(current)
              }}
            />
          </>
        )}
      </div>
    </div>
  )
}
