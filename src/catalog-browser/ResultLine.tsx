import { addressOf } from '../store/page.ts'
import { DocumentMark } from './DocumentMark.tsx'
import type { Entry } from './entry.ts'
import { partWords, stateWords } from './list-words.ts'
import { hitIn } from './search.ts'

const most = 140
const shortened = (words: string) => (words.length > most ? `${words.slice(0, most).trimEnd()} …` : words)

/** One line of a list: its name, what it is, and where it stands. */
export function ResultLine({ entry, text }: { readonly entry: Entry; readonly text: string }) {
  const { list, id, name, parts, about, states } = entry
  const hit = hitIn(entry, text)
  const standing = 'standing' in entry && entry.standing !== 'active' ? entry.standing : ''
  return (
    <li>
      <a href={addressOf({ kind: 'catalog', open: { list, id } })}>{name}</a>
      <span className="quiet note">
        {[...(list === 'sources' ? [] : parts.map((part) => partWords[part])), about].join(' · ')}
        {list === 'sources' && entry.source.uses.length === 0 && ' · cited by rules only'}
        {hit && (
          <span className="catalog-hit">
            {hit.label}: {shortened(hit.words)}
          </span>
        )}
      </span>
      <span className="catalog-marks">
        {list === 'rules' && <code className="quiet">{id}</code>}
        {list === 'sources' && <span className="quiet">{shortened(entry.source.version)}</span>}
        {standing !== '' && !states.includes('ended') && <span className="quiet">{standing}</span>}
        {states.map((state) => (
          <DocumentMark key={state} state={state} words={state === 'ended' ? standing : stateWords[state]} />
        ))}
      </span>
    </li>
  )
}
