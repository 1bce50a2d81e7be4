import { useDeferredValue, useMemo, useState } from 'react'
import { catalog } from '../advisor/catalog/catalog.ts'
import type { CatalogList, CatalogPlace } from '../store/page.ts'
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
  return (
    <CatalogContext value={shown}>
      {open ? (
        <EntryView place={open} />
      ) : (
        <>
          <h1>Catalog</h1>
          <p>Every option, rule and document that the advice rests on. Edition {shown.edition}.</p>
          <CatalogSearch query={query} onChange={look} />
          <Results
            found={found}
            text={wanted.text}
            whole={whole}
            onWhole={(list) => setWhole([...whole, list])}
            onEverything={() => look(everything)}
          />
        </>
      )}
    </CatalogContext>
  )
}
