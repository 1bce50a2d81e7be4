import { lazy, Suspense, useEffect, useRef } from 'react'
import { pageTitle } from './page-title.ts'
import { useHandingIn } from './review/use-handing-in.ts'
import { addressOf, type Page as Place } from './store/page.ts'
import { useSession } from './store/session.ts'
import { Notice } from './ui/Notice.tsx'
import { Page } from './ui/Page.tsx'
import { HeaderActions } from './wizard/HeaderActions.tsx'
import { StartPage } from './wizard/StartPage.tsx'
import { UndoLine } from './wizard/UndoLine.tsx'

const Wizard = lazy(async () => ({ default: (await import('./wizard/Wizard.tsx')).Wizard }))
const ReviewPage = lazy(async () => ({ default: (await import('./review/ReviewPage.tsx')).ReviewPage }))
const BuiltPage = lazy(async () => ({ default: (await import('./review/BuiltPage.tsx')).BuiltPage }))
const AdvicePage = lazy(async () => ({ default: (await import('./report/AdvicePage.tsx')).AdvicePage }))
const CatalogPage = lazy(async () => ({ default: (await import('./catalog-browser/CatalogPage.tsx')).CatalogPage }))
const LinkPage = lazy(async () => ({ default: (await import('./report/LinkPage.tsx')).LinkPage }))

export function App() {
  const page = useSession((session) => session.page)
  useTitleAndFocus(page)
  useHandingIn()
  return (
    <Page
      product="Stowage"
      home={addressOf({ kind: 'start' })}
      nav={<Navigation page={page} />}
      actions={<HeaderActions />}
      footer="Everything is worked out in this browser: no server, no account, no telemetry. Stowage is no product of Mirantis."
    >
      <KeepingFailed />
      <Suspense fallback={<p role="status">One moment …</p>}>
        <Shown page={page} />
      </Suspense>
      <UndoLine />
    </Page>
  )
}

function Shown({ page }: { readonly page: Place }) {
  switch (page.kind) {
    case 'start':
      return <StartPage />
    case 'step':
      return <Wizard step={page.step} />
    case 'review':
      return <ReviewPage />
    case 'built':
      return <BuiltPage />
    case 'advice':
      return <AdvicePage />
    case 'catalog':
      return <CatalogPage open={page.open} />
    case 'link':
    case 'unknown':
      return <LinkPage page={page} />
  }
}

function Navigation({ page }: { readonly page: Place }) {
  const current = (isCurrent: boolean) => (isCurrent ? ('page' as const) : undefined)
  return (
    <>
      <a href={addressOf({ kind: 'step', step: 'platform' })} aria-current={current(page.kind === 'step')}>
        Questions
      </a>
      <a href={addressOf({ kind: 'review' })} aria-current={current(page.kind === 'review')}>
        Paste
      </a>
      <a href={addressOf({ kind: 'advice' })} aria-current={current(page.kind === 'advice')}>
        Advice
      </a>
      <a href={addressOf({ kind: 'catalog' })} aria-current={current(page.kind === 'catalog')}>
        Catalog
      </a>
    </>
  )
}

function KeepingFailed() {
  const saved = useSession((session) => session.saved)
  return saved.kind === 'failed' ? (
    <Notice tone="watch" announce="status" title="Your answers are not being kept">
      <p>{saved.why}</p>
    </Notice>
  ) : null
}

/** The title names the page; a new page takes the focus to its heading, but the first one leaves it where it is. */
function useTitleAndFocus(page: Place): void {
  const shown = useRef(page)
  useEffect(() => {
    document.title = pageTitle(page)
    if (shown.current === page) return
    shown.current = page
    scrollTo(0, 0)
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [page])
}
