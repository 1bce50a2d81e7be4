import { addressOf, type CatalogPlace } from '../store/page.ts'
import { useCatalog } from './catalog-context.ts'
import { DocumentMark } from './DocumentMark.tsx'
import type { Entry } from './entry.ts'
import { FactList } from './FactList.tsx'
import { listWords, partWords, stateWords } from './list-words.ts'
import { RuleView } from './RuleView.tsx'
import { SourceView } from './SourceView.tsx'

/** One entry of the catalog, read whole. */
export function EntryView({ place }: { readonly place: CatalogPlace }) {
  const entry = useCatalog().find(place)
  return (
    <article className="catalog-entry">
      <p className="note">
        <a href={addressOf({ kind: 'catalog' })}>All of the catalog</a>
      </p>
      <h1 className={entry?.list === 'rules' || entry?.list === 'sources' ? 'catalog-sentence' : undefined}>
        {entry?.name ?? 'No such entry'}
      </h1>
      {entry ? (
        <>
          <Head entry={entry} />
          <Body entry={entry} />
        </>
      ) : (
        <p>
          This edition of the catalog has nothing under <code>{place.id}</code>.
        </p>
      )}
    </article>
  )
}

function Head({ entry }: { readonly entry: Entry }) {
  const { list, parts, about, id, states } = entry
  const standing = 'standing' in entry ? entry.standing : ''
  const stands = `${list === 'facts' ? 'Support' : 'Stands today'}: ${standing}`
  const isEnded = states.includes('ended')
  const documents = states.filter((state) => state !== 'ended')
  return (
    <>
      <p className="quiet note">
        {[listWords[list].title, ...parts.map((part) => partWords[part]), about].join(' · ')}
        {' · '}
        <code>{id}</code>
      </p>
      {(standing !== '' || states.length > 0) && (
        <p className="catalog-marks">
          {isEnded && <DocumentMark state="ended" words={stands} />}
          {!isEnded && standing !== '' && <span className="catalog-standing">{stands}</span>}
          {documents.map((state) => (
            <DocumentMark key={state} state={state} words={stateWords[state]} />
          ))}
        </p>
      )}
    </>
  )
}

function Body({ entry }: { readonly entry: Entry }) {
  switch (entry.list) {
    case 'options':
    case 'facts':
      return <FactList groups={entry.groups} />
    case 'rules':
      return <RuleView rule={entry.rule} />
    case 'sources':
      return <SourceView source={entry.source} />
  }
}
