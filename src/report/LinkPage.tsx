import type { ReactNode } from 'react'
import type { Opened } from '../link/opened.ts'
import { addressOf, type Page } from '../store/page.ts'
import { useSession } from '../store/session.ts'
import { Button } from '../ui/Button.tsx'
import { Given } from '../ui/Given.tsx'
import { Notice } from '../ui/Notice.tsx'
import { invalidWords } from './link-words.ts'
import { OfferedPlan } from './OfferedPlan.tsx'
import { PasteLink } from './PasteLink.tsx'
import { WaysOn } from './WaysOn.tsx'
import './link-page.css'

/** Where a link leads that cannot be shown at once: what is wrong with it, and what to do. Never another plan. */
export function LinkPage({ page }: { readonly page: Extract<Page, { kind: 'link' | 'unknown' }> }) {
  const opened = useSession((session) => session.opened)
  if (page.kind === 'unknown') return <NoSuchPage address={page.address} />
  if (opened?.kind !== 'read' || opened.fragment !== page.fragment) return <Reading />
  return <ReadLink opened={opened.opened} />
}

function Reading() {
  return (
    <div className="link-page">
      <h1>Opening a link</h1>
      <p role="status">The plan in the link is being read …</p>
    </div>
  )
}

function ReadLink({ opened }: { readonly opened: Opened }) {
  switch (opened.kind) {
    case 'opened':
      return <OfferedPlan plan={opened.plan} remarks={opened.says === undefined ? [] : [opened.says]} />
    case 'absent':
      return <Refused title="There is no plan in this link" says="Nothing stands behind the # of the address." />
    case 'garbled':
      return <Refused title="This link is damaged" says={opened.says} />
    case 'invalid':
      return (
        <Refused
          title="The plan in this link cannot be used"
          says={`The link arrived whole, but one of its answers is none that a plan may have. ${invalidWords(opened.path, opened.says)}`}
        />
      )
    case 'from-the-future':
      return (
        <Refused title="This link is newer than this page" says={opened.says}>
          <Button look="primary" onClick={() => location.reload()}>
            Reload the page
          </Button>
        </Refused>
      )
  }
}

interface RefusedProps {
  readonly title: string
  readonly says: string
  readonly children?: ReactNode
}

function Refused({ title, says, children }: RefusedProps) {
  return (
    <div className="link-page">
      <h1>{title}</h1>
      <Notice tone="danger" announce="status" title="No plan was opened">
        <p>{says}</p>
        {children}
      </Notice>
      <p>
        What you had is untouched. A link opens whole or not at all; its checksum shows when it was altered on the way.
      </p>
      <PasteLink />
      <WaysOn />
    </div>
  )
}

function NoSuchPage({ address }: { readonly address: string }) {
  return (
    <div className="link-page">
      <h1>No such page</h1>
      <p>
        Stowage has no page at <Given text={`#${address}`} most={120} />. It may have another name in this edition. If
        you followed a link to a plan, paste it here.
      </p>
      <PasteLink />
      <WaysOn />
      <p>
        <a href={addressOf({ kind: 'review' })}>Paste what you have</a>, such as the output of <code>docker info</code>
      </p>
    </div>
  )
}
