import { addressOf } from '../store/page.ts'
import { useCatalog } from './catalog-context.ts'
import { stateInWords } from './document-state.ts'
import type { FactGroup } from './facts.ts'

/** Facts under their headings, each with its documents and what they have come to. */
export function FactList({ groups }: { readonly groups: readonly FactGroup[] }) {
  const { find } = useCatalog()
  return groups.map(({ key, title, facts }) => (
    <section key={key} className="catalog-list">
      {title !== '' && <h2>{title}</h2>}
      <dl className="fact-list">
        {facts.map((fact) => (
          <div key={fact.key}>
            <dt>{fact.label}</dt>
            <dd>
              {fact.words}
              {fact.details.map(({ label, words }) => (
                <span key={`${label} ${words}`} className="fact-detail">
                  {label}: {words}
                </span>
              ))}
              {fact.note !== undefined && <span className="fact-detail">{fact.note}</span>}
            </dd>
            {fact.state && (
              <dd className="fact-documents">
                {stateInWords(fact.state, fact.sources.length)}:{' '}
                {fact.sources.map((id) => (
                  <a key={id} href={addressOf({ kind: 'catalog', open: { list: 'sources', id } })}>
                    {find({ list: 'sources', id })?.name ?? id}
                  </a>
                ))}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  ))
}
