import { useDeferredValue, useMemo, useState } from 'react'
import { catalog } from '../advisor/catalog/catalog.ts'
import type { CatalogPlace } from '../store/page.ts'
import { CatalogContext, browsed } from './catalog-context.ts'
import { entriesOf } from './entries.ts'
import { EntryView } from './EntryView.tsx'
import { Results } from './Results.tsx'
import { search } from './search.ts'
import './catalog.css'

/** The search of the catalog, or the one entry that the address names. */
export function CatalogBrowser({ open }: { readonly open: CatalogPlace | undefined }) {
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const shown = useMemo(() => browsed(catalog.edition, entriesOf(catalog, today)), [today])
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text)
  const found = useMemo(() => search(shown.index, { text: wanted }), [shown, wanted])
  return (
    <CatalogContext value={shown}>
      {open ? (
        <EntryView place={open} />
      ) : (
        <>
          <h1>Catalog</h1>
          <p>Every option, rule and document that the advice rests on. Edition {shown.edition}.</p>
          <label className="catalog-search">
            Search names, ids and words
            <input
              type="search"
              className="text-field"
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          </label>
          <Results found={found} text={wanted} />
        </>
      )}
    </CatalogContext>
  )
}
