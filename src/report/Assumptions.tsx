import { answerInWords } from '../advisor/plan/answer-words.ts'
import { rowNameOf, traitInWords } from '../advisor/plan/trait-words.ts'
import { Given } from '../ui/Given.tsx'
import { assumptionGroupsOf, type AssumptionGroup } from './assumption-groups.ts'
import { useReport } from './report-context.ts'
import { toQuestion } from '../store/wanted-question.ts'

/** What was assumed for unanswered questions, once for all rows that it was assumed for. */
export function Assumptions() {
  const { advice, many } = useReport()
  const groups = many ? many.assumptions : assumptionGroupsOf(advice.assumptions)
  if (groups.length === 0) return null
  return (
    <section className="report-section" aria-labelledby="assumptions">
      <header className="report-section-head">
        <h2 id="assumptions" tabIndex={-1}>
          What was assumed
        </h2>
        <p>For questions without an answer. An answer of yours takes its place.</p>
      </header>
      <table className="stacking-table">
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Assumed</th>
            <th scope="col">Why</th>
            <th scope="col">
              <span className="visually-hidden">Change</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <AssumptionLine key={`${group.paths[0] ?? ''} ${group.because}`} group={group} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function AssumptionLine({ group: { trait, assumed, because, paths, count } }: { readonly group: AssumptionGroup }) {
  const { plan } = useReport()
  const rows = paths.flatMap((path) => rowNameOf(path, plan) ?? [])
  const words = traitInWords(trait)
  return (
    <tr>
      <th scope="row">
        {words}
        {rows.length > 0 && (
          <span className="assumption-rows">
            <Given
              text={
                count > 4
                  ? `${rows.slice(0, 3).join(', ')} and ${(count - 3).toLocaleString('en-US')} more`
                  : rows.join(', ')
              }
            />
          </span>
        )}
      </th>
      <td>
        <Given text={answerInWords(trait, assumed)} />
      </td>
      <td>{because}</td>
      <td>
        <a {...toQuestion(paths[0] ?? trait)}>
          Change<span className="visually-hidden"> {words}</span>
        </a>
      </td>
    </tr>
  )
}
