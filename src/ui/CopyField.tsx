import { useId, useRef, useState, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import { StatusLine } from './StatusLine.tsx'
import './copy-field.css'
import './text-field.css'

export interface CopyFieldProps {
  readonly label: ReactNode
  readonly value: string
  /** Lines shown; one makes it a single-line field. */
  readonly rows?: number
}

/** Text to take away, with a button that copies it and says whether that worked. */
export function CopyField({ label, value, rows = 1 }: CopyFieldProps) {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value)
      setSaid('Copied.')
    } catch {
      // Without a secure page or the permission there is no clipboard; the keyboard still copies what is selected.
      area.current?.focus()
      area.current?.select()
      setSaid('Selected. Copy it with Ctrl+C or ⌘C.')
    }
  }
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <div className="copy-field-row">
        <textarea
          ref={area}
          id={id}
          readOnly
          rows={rows}
          value={value}
          className={rows === 1 ? 'text-field text-field-area copy-field-line' : 'text-field text-field-area'}
          onFocus={(event) => event.currentTarget.select()}
          spellCheck={false}
        />
        <Button icon="copy" onClick={() => void copy()}>
          Copy
        </Button>
      </div>
      <StatusLine>{said}</StatusLine>
    </div>
  )
}
