import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import './printed-sheet.css'

/** Something that is on paper only; while it is there, it prints in place of the page. */
export function PrintedSheet({ children }: { readonly children: ReactNode }) {
  return createPortal(<div className="printed-sheet">{children}</div>, document.body)
}
