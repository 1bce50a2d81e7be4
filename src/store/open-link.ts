import { isBlank, takeOver } from './plans.ts'
import { addressOf } from './page.ts'
import { useSession } from './session.ts'

/**
 * Opens the link in the address bar. A sound one shows its advice, and the address bar then names the page, since the
 * link would be wrong after the first change. A plan of one's own is asked for first and never lost.
 */
export async function openLink(fragment: string): Promise<void> {
  useSession.setState({ opened: { kind: 'reading' } })
  const [{ openLink: open }, { edition }] = await Promise.all([
    import('../link/link.ts'),
    import('../advisor/catalog/edition.ts'),
  ])
  const opened = open(fragment, edition)
  const { page, draft } = useSession.getState()
  // The person went on to another page while the link was read.
  if (page.kind !== 'link' || page.fragment !== fragment) return
  useSession.setState({ opened: { kind: 'read', fragment, opened } })
  if (opened.kind === 'opened' && isBlank(draft)) showOpened()
}

/** Takes the plan of the opened link over and shows its advice; `undo` brings the person's own plan back. */
export function showOpened(): void {
  const { opened } = useSession.getState()
  if (opened?.kind !== 'read' || opened.opened.kind !== 'opened') return
  takeOver(opened.opened.plan, 'The plan of the link took the place of yours.')
  history.replaceState(null, '', addressOf({ kind: 'advice' }))
  useSession.setState({ page: { kind: 'advice' } })
}

/** A link to the plan as it stands: the page's address, and in its fragment the plan and what its advice picks. */
export async function linkToPlan(isWithoutNames = false): Promise<string> {
  const [{ linkOf }, { picksOf }, { outcomes }, { catalog }] = await Promise.all([
    import('../link/link.ts'),
    import('../link/picks.ts'),
    import('../advisor/outcomes.ts'),
    import('./advisor.ts'),
  ])
  const { plan } = useSession.getState().draft
  const { origin, pathname } = location
  const picks = picksOf(outcomes(plan, catalog))
  return `${origin}${pathname}#${linkOf(plan, catalog.edition, { picks, isWithoutNames })}`
}
