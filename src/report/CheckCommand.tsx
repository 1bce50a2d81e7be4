import { useRef, useState } from 'react'
import { Button } from '../ui/Button.tsx'

/** The command that shows whether a condition holds, to be taken away. */
export function CheckCommand({ command }: { readonly command: string }) {
  const line = useRef<HTMLElement>(null)
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(command)
      setSaid('Copied')
    } catch {
      // Without a secure page or the permission there is no clipboard; the keyboard still copies what is selected.
      if (line.current) getSelection()?.selectAllChildren(line.current)
      setSaid('Selected: copy it with Ctrl+C or ⌘C')
    }
  }
  return (
    <div className="check-command">
      <span className="check-command-label">Check: </span>
      <code ref={line}>{command}</code>
      <Button look="quiet" size="small" icon="copy" onClick={() => void copy()}>
        Copy<span className="visually-hidden"> the command {command}</span>
      </Button>
      <output className="check-command-said">{said}</output>
    </div>
  )
}
