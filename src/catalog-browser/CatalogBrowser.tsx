import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { catalog } from '../advisor/catalog/catalog.ts'
import { addressOf, type CatalogList, type CatalogPlace } from '../store/page.ts'
import { CatalogContext, browsed } from './catalog-context.ts'
import { CatalogSearch } from './CatalogSearch.tsx'
import { entriesOf } from './entries.ts'
import { EntryView } from './EntryView.tsx'
import { Results } from './Results.tsx'
import { search, type Query } from './search.ts'
import './catalog.css'

const everything: Query = { text: '' }

/** The search of the catalog, or the one entry that the address names. */
export function CatalogBrowser({ open }: { readonly open: CatalogPlace | undefined }) {
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const shown = useMemo(() => browsed(catalog.edition, entriesOf(catalog, today)), [today])
  const [query, setQuery] = useState(everything)
  const [whole, setWhole] = useState<readonly CatalogList[]>([])
  const wanted = useDeferredValue(query)
  const found = useMemo(() => search(shown.index, wanted), [shown, wanted])
  const look = (next: Query) => {
    setQuery(next)
    setWhole([])
  }
  const box = useRef<HTMLInputElement>(null)
  const lookAtEverything = () => {
    look(everything)
    // The button that asks for it goes away with what it stands in.
    box.current?.focus()
  }
  useReturnTo(open)
  return (
    <CatalogContext value={shown}>
      {open ? (
        <EntryView place={open} />
      ) : (
        <>
          <h1>Catalog</h1>
          <p>Every option, rule and document that the advice rests on. Edition {shown.edition}.</p>
          <CatalogSearch query={query} onChange={look} box={box} />
          <Results
            found={found}
            text={wanted.text}
            whole={whole}
            onWhole={(list) => setWhole([...whole, list])}
            onEverything={lookAtEverything}
          />
        </>
      )}
    </CatalogContext>
  )
}

/** Whoever comes back from an entry goes on at its line, not at the top of hundreds. */
function useReturnTo(open: CatalogPlace | undefined): void {
  const left = useRef(open)
  useEffect(() => {
    const from = left.current
    left.current = open
    if (open || !from) return
    const address = addressOf({ kind: 'catalog', open: from })
    // The app first takes the focus to the top of every new page.
    const frame = requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`main a[href="${CSS.escape(address)}"]`)?.focus(),
    )
    return () => cancelAnimationFrame(frame)
  }, [open])
}
