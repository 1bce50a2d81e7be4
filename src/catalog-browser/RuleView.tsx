import { traitInWords } from '../advisor/plan/trait-words.ts'
import { CatalogLink } from './CatalogLink.tsx'
import { criterionWords, findingKinds, scopeWords, severityWords } from './rule-words.ts'
import type { RuleInFull, Share } from './rules-in-full.ts'

const questions = (paths: readonly string[]) => paths.map(traitInWords).join(', ')

/** What a rule reads, and what it may do with an option. */
export function RuleView({ rule: { reads, also, shares, insteadOf, finding } }: { readonly rule: RuleInFull }) {
  return (
    <section className="catalog-list" aria-label="What it reads and does">
      <dl className="fact-list fact-list-plain">
        <div>
          <dt>Reads</dt>
          <dd>{reads.length > 0 ? questions(reads) : 'No answer outside what it is about'}</dd>
        </div>
        {also.length > 0 && (
          <div>
            <dt>Reads in some cases</dt>
            <dd>{questions(also)}</dd>
          </div>
        )}
        {finding && (
          <div>
            <dt>What it finds</dt>
            <dd>
              {severityWords[finding.severity]}: {findingKinds[finding.kind]}, {scopeWords[finding.scope]}
            </dd>
          </div>
        )}
        {shares.length > 0 && (
          <div>
            <dt>Weighs</dt>
            <dd>
              <Shares shares={shares} />
            </dd>
          </div>
        )}
        {insteadOf.length > 0 && (
          <div>
            <dt>Never gives points beside</dt>
            <dd>
              <ul className="plain-list">
                {insteadOf.map((id) => (
                  <li key={id}>
                    <CatalogLink to={{ list: 'rules', id }} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}

const within = (most: number, digits: number) => `±${most.toLocaleString('en-US', { maximumFractionDigits: digits })}`

function Shares({ shares }: { readonly shares: readonly Share[] }) {
  return (
    <>
      <table className="share-table">
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col">Points, at most</th>
            <th scope="col">Of a score of 100</th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ criterion, points: most, ofScore }) => (
            <tr key={criterion}>
              <th scope="row">{criterionWords[criterion]}</th>
              <td>{within(most, 3)}</td>
              <td>{within(ofScore, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="fact-detail">The last column holds while no priorities are set.</p>
    </>
  )
}
