import { useRef } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Given } from '../../ui/Given.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import './rows.css'

interface RowBarProps {
  /** What one row is called: "kind of node". */
  readonly what: string
  readonly rows: readonly { readonly id: string; readonly name: string }[]
  readonly current: string
  readonly onChoose: (id: string) => void
  readonly onAdd?: () => void
  readonly onCopy: (id: string) => void
  readonly onRemove: (id: string) => void
}

/** The rows of a list, of which one is open; with what can be done to it. */
export function RowBar({ what, rows, current, onChoose, onAdd, onCopy, onRemove }: RowBarProps) {
  const list = useRef<HTMLUListElement>(null)
  const open = rows.find(({ id }) => id === current)
  return (
    <div className="row-bar">
      <ul className="plain-list row-bar-rows" ref={list} aria-label={`Each ${what}`}>
        {rows.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              className="row-tab"
              aria-current={id === current ? 'true' : undefined}
              onClick={() => onChoose(id)}
            >
              <Given text={name} most={28} />
            </button>
          </li>
        ))}
      </ul>
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
                onRemove(current)
                // The row that had the focus is gone; the list stands for it.
                list.current?.querySelector('button')?.focus()
              }}
            />
          </>
        )}
      </div>
    </div>
  )
}
