import { useEffect, useRef, type FocusEvent } from 'react'
import { letUndoGo, undo } from '../store/plans.ts'
import { useSession } from '../store/session.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { StatusLine } from '../ui/StatusLine.tsx'

/** Says what was replaced or taken away, and takes it back; it goes when the next page comes. */
export function UndoLine() {
  const before = useSession((session) => session.before)
  useGoingWithThePage()
  const keepFocus = useFocusAfterwards()
  return (
    <StatusLine isFloating>
      {before && (
        <span className="status-line-row">
          <span>{before.what}</span>
          <Button size="small" onClick={undo} onFocus={keepFocus}>
            Undo
          </Button>
          <IconButton size="small" icon="cross" label="Keep it so" onClick={letUndoGo} onFocus={keepFocus} />
        </span>
      )}
    </StatusLine>
  )
}

/** What replaces a plan may lead to another page at once; the line belongs to that one, and goes with it. */
function useGoingWithThePage(): void {
  const before = useSession((session) => session.before)
  const page = useSession((session) => session.page)
  const said = useRef({ before, page })
  useEffect(() => {
    const isLeft = said.current.before === before && said.current.page !== page
    said.current = { before, page }
    if (before && isLeft) letUndoGo()
  }, [before, page])
}

/** The key that was pressed goes with the line: the focus returns to where it came from, or else to the page. */
function useFocusAfterwards(): (event: FocusEvent) => void {
  const isThere = useSession((session) => session.before !== undefined)
  const from = useRef<Element>(null)
  useEffect(() => {
    if (!isThere) return
    return () => {
      if (document.activeElement !== document.body) return
      const back = from.current?.isConnected ? from.current : document.getElementById('main')
      if (back instanceof HTMLElement) back.focus({ preventScroll: true })
    }
  }, [isThere])
  return ({ currentTarget, relatedTarget }) => {
    if (relatedTarget instanceof Element && !currentTarget.parentElement?.contains(relatedTarget))
      from.current = relatedTarget
  }
}
