import { StatusLine } from '../../ui/StatusLine.tsx'

/** What was done to the rows, read out; the page shows it by itself. */
export function Said({ children }: { readonly children: string }) {
  return (
    <div className="visually-hidden">
      <StatusLine>{children}</StatusLine>
    </div>
  )
}
