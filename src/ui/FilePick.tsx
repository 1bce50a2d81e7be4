import type { ReactNode } from 'react'
import './file-drop.css'

interface FilePickProps {
  readonly label: ReactNode
}

/** Chooses files for whoever listens to `input[data-hand-in]` on the page; it may be used before the page comes alive. */
export function FilePick({ label }: FilePickProps) {
  return (
    <label className="file-pick">
      <span>{label}</span>
      <input className="file-drop-input" type="file" multiple data-hand-in="" />
    </label>
  )
}
