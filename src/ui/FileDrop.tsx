import { useId, useState, type ReactNode } from 'react'
import { Icon } from './icons.tsx'
import './file-drop.css'
import './text-field.css'

export interface FileDropProps {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** File endings or types, as the `accept` of a file input. */
  readonly accept?: string
  readonly onFiles: (files: File[]) => void
  readonly text: string
  readonly onTextChange: (text: string) => void
  readonly textLabel?: ReactNode
  readonly textPlaceholder?: string
}

/** Takes what a person has, in the way that is nearest: chosen files, dropped files, or pasted text. */
export function FileDrop(props: FileDropProps) {
  const { label, hint, accept, onFiles, text, onTextChange, textLabel = 'Or paste it here', textPlaceholder } = props
  const id = useId()
  const [isOver, setIsOver] = useState(false)
  const take = (files: FileList | null) => {
    if (files !== null && files.length > 0) onFiles(Array.from(files))
  }
  return (
    <div
      className={isOver ? 'file-drop file-drop-over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        take(event.dataTransfer.files)
      }}
    >
      <label className="file-drop-label" htmlFor={`${id}-files`}>
        <Icon name="upload" size={20} />
        {label}
      </label>
      {hint !== undefined && (
        <p className="question-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={`${id}-files`}
        className="file-drop-input"
        type="file"
        multiple
        accept={accept}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => {
          take(event.currentTarget.files)
          // The same file can be chosen again after it was changed on disk.
          event.currentTarget.value = ''
        }}
      />
      <label className="file-drop-text" htmlFor={`${id}-text`}>
        {textLabel}
      </label>
      <textarea
        id={`${id}-text`}
        className="text-field text-field-area"
        dir="auto"
        rows={7}
        spellCheck={false}
        placeholder={textPlaceholder}
        value={text}
        onChange={(event) => onTextChange(event.currentTarget.value)}
      />
    </div>
  )
}
