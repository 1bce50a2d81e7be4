import { Given } from '../ui/Given.tsx'
import { StateMark } from '../ui/StateMark.tsx'
import { TableScroll } from '../ui/TableScroll.tsx'
import { outcomeState, outcomeWords } from './outcome-state.ts'
import { picksOf, type TierRows } from './report-rows.ts'
import { useReport } from './report-context.ts'
import { rowGroupsOf } from './row-groups.ts'
import { writeScore } from './shown-points.ts'
import { tierWords } from './tier-words.ts'

interface StowageTableProps {
  readonly tiers: readonly TierRows[]
}

/** The stowage plan as a table: every row, its pick, how it stands and its score; rows of a plan of many by what they share. */
export function StowageTable({ tiers }: StowageTableProps) {
  const { many } = useReport()
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
        <tbody>{many ? <ByKind tiers={tiers} /> : <ByRow tiers={tiers} />}</tbody>
      </table>
    </TableScroll>
  )
}

function ByRow({ tiers }: StowageTableProps) {
  const { nameOf } = useReport()
  return tiers.flatMap(({ tier, rows }) =>
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
  )
}

function ByKind({ tiers }: StowageTableProps) {
  const { nameOf } = useReport()
  return tiers.flatMap(({ tier, rows }) =>
    rowGroupsOf(rows, nameOf).map(({ words, mark, rows: alike }) => {
      const scores = alike.flatMap(({ outcome }) => picksOf(outcome).map(({ score }) => score))
      const least = scores.reduce((a, b) => Math.min(a, b), 100)
      const most = scores.reduce((a, b) => Math.max(a, b), 0)
      const [first] = alike
      return (
        <tr key={first.key}>
          <th scope="row">{tierWords[tier].title}</th>
          <td>
            {alike.length === 1 ? (
              <Given text={first.about} most={60} />
            ) : (
              `${alike.length.toLocaleString('en-US')} rows`
            )}
          </td>
          <td>{words}</td>
          <td>{mark ? <StateMark state={mark.state}>{mark.word}</StateMark> : 'Not needed'}</td>
          <td className="number">
            {scores.length > 0 && (least === most ? writeScore(most) : `${writeScore(least)} to ${writeScore(most)}`)}
          </td>
        </tr>
      )
    }),
  )
}
