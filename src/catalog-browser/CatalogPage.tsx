import { lazy, Suspense } from 'react'
import type { CatalogPlace } from '../store/page.ts'

const CatalogBrowser = lazy(async () => ({ default: (await import('./CatalogBrowser.tsx')).CatalogBrowser }))

/** Everything the advisor believes, to read and search. */
export function CatalogPage({ open }: { readonly open: CatalogPlace | undefined }) {
  return (
    <Suspense
      fallback={
        <>
          <h1>Catalog</h1>
          <p role="status" className="quiet">
            The catalog and its rules are on their way …
          </p>
        </>
      }
    >
      <CatalogBrowser open={open} />
    </Suspense>
  )
}
