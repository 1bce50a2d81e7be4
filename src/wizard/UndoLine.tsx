import { undo } from '../store/plans.ts'
import { useSession } from '../store/session.ts'
import { Button } from '../ui/Button.tsx'
import { StatusLine } from '../ui/StatusLine.tsx'

/** Says what was replaced or taken away, and takes it back. */
export function UndoLine() {
  const before = useSession((session) => session.before)
  return (
    <StatusLine isFloating>
      {before && (
        <>
          {before.what}{' '}
          <Button size="small" onClick={undo}>
            Undo
          </Button>
        </>
      )}
    </StatusLine>
  )
}
