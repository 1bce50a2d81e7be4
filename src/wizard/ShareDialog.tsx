import { useEffect, useState } from 'react'
import { linkToPlan } from '../store/open-link.ts'
import { useSession } from '../store/session.ts'
import { CopyField } from '../ui/CopyField.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Notice } from '../ui/Notice.tsx'

type Link =
  { readonly kind: 'made'; readonly link: string } | { readonly kind: 'failed'; readonly says: string } | undefined

/** The link to the plan as it stands, to be copied. */
export function ShareDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const plan = useSession(({ draft }) => draft.plan)
  const [link, setLink] = useState<Link>()
  useEffect(() => {
    if (!isOpen) return
    linkToPlan().then(
      (made) => setLink({ kind: 'made', link: made }),
      (error: unknown) => setLink({ kind: 'failed', says: error instanceof Error ? error.message : String(error) }),
    )
  }, [isOpen, plan])
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Share this plan">
      {link?.kind === 'made' && <CopyField label="Link to the plan and its advice" value={link.link} rows={4} />}
      {link?.kind === 'failed' && (
        <Notice tone="danger" announce="alert" title="No link could be made">
          <p>{link.says}</p>
        </Notice>
      )}
      <p>
        The link holds every answer, names included, behind its <code>#</code>. Browsers send that part to no server,
        but mail scanners and chats that check links can read it.
      </p>
    </Dialog>
  )
}
