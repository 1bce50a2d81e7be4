import { useState, type ReactNode } from 'react'
import { isKeptOpen, keepOpen } from '../store/kept-open.ts'
import '../ui/disclosure.css'
import { useIsPrinting } from './printing.ts'

interface LazyDetailsProps {
  readonly summary: ReactNode
  readonly className?: string
  readonly isOpenAtFirst?: boolean
  /** Under this name it stays open when the page is loaded anew. */
  readonly keptAs?: string | undefined
  /** False where paper would be spent on what few read. */
  readonly isPrinted?: boolean
  readonly children: () => ReactNode
}

/** Opens in place; what is inside is made when it is first opened, so that a plan of hundreds of rows stays quick. */
export function LazyDetails({
  summary,
  className = '',
  isOpenAtFirst = false,
  keptAs,
  isPrinted = true,
  children,
}: LazyDetailsProps) {
  const [isOpen, setIsOpen] = useState(() => isOpenAtFirst || (keptAs !== undefined && isKeptOpen(keptAs)))
  const [wasOpened, setWasOpened] = useState(isOpen)
  const isOnPaper = useIsPrinting() && isPrinted
  return (
    <details
      className={`disclosure ${className}`}
      open={isOpen || isOnPaper}
      onToggle={(event) => {
        if (isOnPaper || event.target !== event.currentTarget) return
        setIsOpen(event.currentTarget.open)
        if (keptAs !== undefined) keepOpen(keptAs, event.currentTarget.open)
        if (event.currentTarget.open) setWasOpened(true)
      }}
    >
      <summary>{summary}</summary>
      {(wasOpened || isOnPaper) && <div className="disclosure-body">{children()}</div>}
    </details>
  )
}
