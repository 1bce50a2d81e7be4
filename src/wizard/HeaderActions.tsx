import { lazy, Suspense, useState } from 'react'
import { goTo } from '../store/navigation.ts'
import { isBlank, startOver } from '../store/plans.ts'
import type { Page } from '../store/page.ts'
import { useSession } from '../store/session.ts'
import { Button } from '../ui/Button.tsx'
import { ThemeSetting } from './ThemeSetting.tsx'

const ShareDialog = lazy(async () => ({ default: (await import('./ShareDialog.tsx')).ShareDialog }))

const FindOutDialog = lazy(async () => ({ default: (await import('./FindOutDialog.tsx')).FindOutDialog }))

type Shown = 'share' | 'find-out'

/** What can be done with the plan from every page. */
export function HeaderActions() {
  const page = useSession((session) => session.page)
  const [opened, setOpened] = useState<{ readonly dialog: Shown; readonly on: Page }>()
  // One that was still loading when its page was left does not open over the next.
  const shown = opened?.on === page ? opened.dialog : undefined
  // A dialog arrives when it is first wanted, and then stays, to give the focus back when it closes.
  const [wanted, setWanted] = useState<readonly Shown[]>([])
  const hasPlan = useSession(({ draft }) => !isBlank(draft))
  const show = (dialog: Shown) => {
    setWanted((before) => (before.includes(dialog) ? before : [...before, dialog]))
    setOpened({ dialog, on: page })
  }
  const close = () => setOpened(undefined)
  return (
    <>
      {hasPlan && (
        <>
          <Button size="small" look="quiet" onClick={() => show('find-out')}>
            What to find out
          </Button>
          <Button size="small" icon="share" onClick={() => show('share')}>
            Share
          </Button>
          <Button
            size="small"
            look="quiet"
            onClick={() => {
              startOver()
              goTo({ kind: 'start' })
            }}
          >
            New plan
          </Button>
        </>
      )}
      <ThemeSetting />
      <Suspense fallback={null}>
        {wanted.includes('share') && <ShareDialog isOpen={shown === 'share'} onClose={close} />}
        {wanted.includes('find-out') && <FindOutDialog isOpen={shown === 'find-out'} onClose={close} />}
      </Suspense>
    </>
  )
}
