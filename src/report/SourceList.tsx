import { addressOf } from '../store/page.ts'
import { Citation } from '../ui/Citation.tsx'
import { LazyDetails } from './LazyDetails.tsx'
import { useReport } from './report-context.ts'
import { citedIn } from './sources.ts'

/** Every document that the picks and findings rest on; on paper with its address. */
export function SourceList() {
  const { advice, catalog, many } = useReport()
  const cited = citedIn(advice, catalog, many?.sources)
  if (cited.length === 0) return null
  return (
    <section className="report-section" aria-labelledby="sources">
      <header className="report-section-head">
        <h2 id="sources">Sources</h2>
        <p>Documents that the picks, findings and dates above rest on</p>
      </header>
      <LazyDetails className="disclosure-inline" summary={<span>Show all {cited.length}</span>}>
        {() => (
          <ul className="plain-list source-list">
            {cited.map((source) => (
              <li key={source.id}>
                <Citation source={source} />{' '}
                <a className="no-print" href={addressOf({ kind: 'catalog', open: { list: 'sources', id: source.id } })}>
                  In the catalog<span className="visually-hidden">: {source.title}</span>
                </a>
                {source.url !== undefined && <span className="source-address">{source.url}</span>}
              </li>
            ))}
          </ul>
        )}
      </LazyDetails>
    </section>
  )
}
