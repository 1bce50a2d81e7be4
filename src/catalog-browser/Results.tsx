import { addressOf } from '../store/page.ts'
import { counted, listed, listWords, partWords, stateWords } from './list-words.ts'
import { hitIn, type Found } from './search.ts'

const most = 60

/** What a search found, list by list. */
export function Results({ found, text }: { readonly found: Found; readonly text: string }) {
  const counts = found.map(({ list, entries }) => counted(entries.length, listWords[list]))
  return (
    <>
      <output className="quiet note">{counts.length > 0 ? listed(counts) : 'Nothing matches. Try fewer words.'}</output>
      {found.map(({ list, entries }) => (
        <section key={list} className="catalog-list">
          <h2>{listWords[list].title}</h2>
          <p className="quiet note">{listWords[list].explains}</p>
          <ul className="plain-list">
            {entries.slice(0, text === '' ? entries.length : most).map((entry) => {
              const hit = hitIn(entry, text)
              const marks = entry.states.map((state) => stateWords[state])
              return (
                <li key={entry.id}>
                  <a href={addressOf({ kind: 'catalog', open: { list, id: entry.id } })}>{entry.name}</a>{' '}
                  <span className="quiet note">
                    {[...entry.parts.map((part) => partWords[part]), entry.about, ...marks].join(' · ')}
                    {hit && ` · ${hit.label}: ${hit.words.slice(0, 120)}`}
                  </span>
                </li>
              )
            })}
          </ul>
          {text !== '' && entries.length > most && (
            <p className="quiet note">{entries.length - most} more: add a word to narrow the search.</p>
          )}
        </section>
      ))}
    </>
  )
}
