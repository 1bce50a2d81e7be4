import { CatalogLink } from './CatalogLink.tsx'
import { DocumentMark } from './DocumentMark.tsx'
import { stateInWords } from './document-state.ts'
import type { Fact, FactGroup } from './facts.ts'
import type { Detail } from './spoken.ts'

/** Facts under their headings, each with its documents and what they have come to. */
export function FactList({ groups }: { readonly groups: readonly FactGroup[] }) {
  return groups.map(({ key, title, facts }) => (
    <section key={key} className="catalog-list" aria-label={title === '' ? 'Facts' : title}>
      {title !== '' && <h2>{title}</h2>}
      <dl className="fact-list">
        {facts.map((fact) => (
          <div key={fact.key}>
            <dt>{fact.label}</dt>
            <dd>
              <Words words={fact.words} option={fact.option} />
              {fact.details.map((detail) => (
                <DetailLine key={`${detail.label} ${detail.words}`} detail={detail} />
              ))}
              {fact.note !== undefined && <span className="fact-detail">{fact.note}</span>}
            </dd>
            <Documents fact={fact} />
          </div>
        ))}
      </dl>
    </section>
  ))
}

function Words({ words, option }: { readonly words: string; readonly option: string | undefined }) {
  return option === undefined ? words : <CatalogLink to={{ list: 'options', id: option }} />
}

function DetailLine({ detail: { label, words, isCommand, option } }: { readonly detail: Detail }) {
  return (
    <span className="fact-detail">
      {label}: {isCommand ? <code>{words}</code> : <Words words={words} option={option} />}
    </span>
  )
}

function Documents({ fact: { state, sources } }: { readonly fact: Fact }) {
  if (!state) return null
  return (
    <dd className="fact-documents">
      <DocumentMark state={state} words={stateInWords(state, sources.length)} />
      <ul className="plain-list">
        {sources.map((id) => (
          <li key={id}>
            <CatalogLink to={{ list: 'sources', id }} />
          </li>
        ))}
      </ul>
    </dd>
  )
}
