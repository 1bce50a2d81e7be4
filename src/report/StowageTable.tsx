import { Given } from '../ui/Given.tsx'
import { StateMark } from '../ui/StateMark.tsx'
import { TableScroll } from '../ui/TableScroll.tsx'
import { outcomeState, outcomeWords } from './outcome-state.ts'
import { picksOf, type TierRows } from './report-rows.ts'
import { useReport } from './report-context.ts'
import { writeScore } from './shown-points.ts'
import { tierWords } from './tier-words.ts'

/** The stowage plan as a table: every row, its pick, how it stands and its score. */
export function StowageTable({ tiers }: { readonly tiers: readonly TierRows[] }) {
  const { nameOf } = useReport()
  return (
    <TableScroll label="The stowage plan as a table">
      <table>
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col">For</th>
            <th scope="col">What goes there</th>
            <th scope="col">State</th>
            <th scope="col" className="number">
              Score
            </th>
          </tr>
        </thead>
        <tbody>
          {tiers.flatMap(({ tier, rows }) =>
            rows.map(({ key, about, need, outcome }) => {
              const mark = outcomeState(outcome)
              const scores = picksOf(outcome).map(({ score }) => writeScore(score))
              return (
                <tr key={key}>
                  <th scope="row">{tierWords[tier].title}</th>
                  <td>
                    <Given text={about} most={60} />
                    {need !== undefined && ` (${need === 'config' ? 'configuration' : need})`}
                  </td>
                  <td>{outcomeWords(outcome, tier, nameOf)}</td>
                  <td>{mark ? <StateMark state={mark.state}>{mark.word}</StateMark> : 'Not needed'}</td>
                  <td className="number">{scores.join(' / ')}</td>
                </tr>
              )
            }),
          )}
        </tbody>
      </table>
    </TableScroll>
  )
}
