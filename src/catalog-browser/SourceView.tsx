import type { ReactNode } from 'react'
import { CatalogLink } from './CatalogLink.tsx'
import { listWords } from './list-words.ts'
import type { SourceInFull } from './sources-in-full.ts'

/** A document, and every entry whose facts rest on it. */
export function SourceView({ source }: { readonly source: SourceInFull }) {
  const { publisher, version, url, covers, uses } = source
  return (
    <>
      <section className="catalog-list" aria-label="The document">
        <dl className="fact-list fact-list-plain">
          <Line label="Published by">{publisher}</Line>
          <Line label="Version or date">{version}</Line>
          {covers && (
            <Line label="Speaks for">
              {covers.product} {covers.lines.join(', ')}
            </Line>
          )}
          <Line label="Address">
            {url === undefined ? (
              'Never published on the web'
            ) : (
              <a href={url} target="_blank" rel="noreferrer">
                {url}
                <span className="visually-hidden"> (opens in a new tab)</span>
              </a>
            )}
          </Line>
        </dl>
      </section>
      <section className="catalog-list" aria-labelledby="uses">
        <h2 id="uses">Where it is used</h2>
        {uses.length === 0 && <p className="quiet note">In sentences of rules only: no fact of an option cites it.</p>}
        <dl className="fact-list fact-list-plain">
          {uses.map(({ list, id, facts }) => (
            <div key={`${list}/${id}`}>
              <dt>
                <CatalogLink to={{ list, id }} />
                <span className="fact-detail">{listWords[list].title}</span>
              </dt>
              <dd>
                <ul className="plain-list">
                  {facts.map((fact) => (
                    <li key={fact}>{fact}</li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  )
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
