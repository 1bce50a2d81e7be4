import { Given } from './Given.tsx'
import './citation.css'

/** A document, as far as a reader needs it to judge and find it. */
export interface Cited {
  readonly id: string
  readonly title: string
  readonly publisher?: string | undefined
  readonly url?: string | undefined
  /** The edition of the document, or the version of the product that it is about. */
  readonly version?: string | undefined
  /** When it was published or last seen, as ISO text: 2026-08 or 2026-08-14. */
  readonly date?: string | undefined
}

interface CitationProps {
  readonly source: Cited
}

/** `Mirantis, MCR compatibility matrix (25.0, 2026-08)`, leading to the document in a new tab. */
export function Citation({ source: { title, publisher, url, version, date } }: CitationProps) {
  const name = publisher === undefined ? title : `${publisher}, ${title}`
  const edition = [version, date].filter((part) => part !== undefined && part !== '').join(', ')
  const isWeb = url !== undefined && /^https?:\/\//.test(url)
  return (
    <cite className="citation">
      {isWeb ? (
        <a href={url} target="_blank" rel="noreferrer">
          <Given text={name} most={160} />
          <span className="visually-hidden"> (opens in a new tab)</span>
        </a>
      ) : (
        <Given text={name} most={160} />
      )}
      {edition !== '' && <span className="citation-edition"> ({edition})</span>}
    </cite>
  )
}

interface CitationsProps {
  readonly sources: readonly Cited[]
  readonly label?: string
}

/** The sources of one statement, in one run of text. */
export function Citations({ sources, label = sources.length === 1 ? 'Source' : 'Sources' }: CitationsProps) {
  return (
    <div className="citations">
      <span className="citations-label">{label}: </span>
      <ul className="plain-list">
        {sources.map((source) => (
          <li key={source.id}>
            <Citation source={source} />
          </li>
        ))}
      </ul>
    </div>
  )
}
