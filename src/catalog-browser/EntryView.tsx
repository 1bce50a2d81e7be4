import { traitInWords } from '../advisor/plan/trait-words.ts'
import { addressOf, type CatalogPlace } from '../store/page.ts'
import { useCatalog } from './catalog-context.ts'
import type { Entry } from './entry.ts'
import { FactList } from './FactList.tsx'
import { listWords, partWords } from './list-words.ts'

/** One entry of the catalog, read whole. */
export function EntryView({ place }: { readonly place: CatalogPlace }) {
  const entry = useCatalog().find(place)
  return (
    <>
      <p className="note">
        <a href={addressOf({ kind: 'catalog' })}>All of the catalog</a>
      </p>
      <h1>{entry?.name ?? 'No such entry'}</h1>
      {entry ? (
        <>
          <p className="quiet note">
            {[listWords[entry.list].title, ...entry.parts.map((part) => partWords[part]), entry.about].join(' · ')}
            {' · '}
            <code>{entry.id}</code>
          </p>
          <Body entry={entry} />
        </>
      ) : (
        <p>This edition of the catalog does not have it.</p>
      )}
    </>
  )
}

function Body({ entry }: { readonly entry: Entry }) {
  if (entry.list === 'rules') {
    const { reads, also, shares } = entry.rule
    const questions = [...reads, ...also].map(traitInWords)
    return (
      <>
        <p>{questions.length > 0 ? `Reads: ${questions.join(', ')}.` : 'Reads no answer outside what it is about.'}</p>
        {shares.length > 0 && (
          <p>Weighs at most: {shares.map(({ criterion, points }) => `${criterion} ±${points}`).join(', ')}.</p>
        )}
      </>
    )
  }
  if (entry.list !== 'sources') return <FactList groups={entry.groups} />
  const { publisher, version, url, uses } = entry.source
  return (
    <>
      <p>
        {publisher}. {version}.
      </p>
      {url !== undefined && (
        <p>
          <a href={url} target="_blank" rel="noreferrer">
            {url}
            <span className="visually-hidden"> (opens in a new tab)</span>
          </a>
        </p>
      )}
      <h2>Where it is used</h2>
      <ul>
        {uses.map(({ list, id, name, facts }) => (
          <li key={`${list}/${id}`}>
            <a href={addressOf({ kind: 'catalog', open: { list, id } })}>{name}</a>: {facts.join(', ')}
          </li>
        ))}
      </ul>
    </>
  )
}
