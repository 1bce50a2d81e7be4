import { lazy, Suspense, useState } from 'react'
import { startOver } from '../store/plans.ts'
import { goTo } from '../store/navigation.ts'
import { useSession } from '../store/session.ts'
import { isBlank } from '../store/plans.ts'
import { Button } from '../ui/Button.tsx'
import { ThemeSetting } from './ThemeSetting.tsx'

const ShareDialog = lazy(async () => ({ default: (await import('./ShareDialog.tsx')).ShareDialog }))

/** What can be done with the plan from every page. */
export function HeaderActions() {
  const [isSharing, setIsSharing] = useState(false)
  const [wasShared, setWasShared] = useState(false)
  const hasPlan = useSession(({ draft }) => !isBlank(draft))
  const share = () => {
    setWasShared(true)
    setIsSharing(true)
  }
  return (
    <>
      {hasPlan && (
        <>
          <Button size="small" icon="share" onClick={share}>
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
      {wasShared && (
        <Suspense fallback={null}>
          <ShareDialog isOpen={isSharing} onClose={() => setIsSharing(false)} />
        </Suspense>
      )}
    </>
  )
}
