import { openLink } from './open-link.ts'
import { addressOf, pageOf, type Page } from './page.ts'
import { useSession } from './session.ts'

/** Goes to a page; the address bar and the back button follow. */
export function goTo(page: Page): void {
  const address = addressOf(page)
  if (location.hash === address) return
  history.pushState(null, '', address)
  show(page)
}

function show(page: Page): void {
  useSession.setState((session) => {
    const { opened: _left, ...rest } = session
    return { ...rest, page }
  }, true)
  if (page.kind === 'link') void openLink(page.fragment)
}

/** Shows the page that the address names, now and whenever it changes. */
export function followAddress(): void {
  const follow = () => {
    const page = pageOf(location.hash)
    // A link within the page is told of twice, as a step in the history and as a new fragment.
    if (addressOf(page) !== addressOf(useSession.getState().page)) show(page)
  }
  show(pageOf(location.hash))
  addEventListener('popstate', follow)
  addEventListener('hashchange', follow)
}
