import type { Judged } from '../advisor/advice/advice.ts'
import type { Weights } from '../advisor/rank.ts'
import { ledgerOf } from './ledger.ts'
import { ReasonText } from './ReasonText.tsx'
import { startingScore, writePoints, writeScore } from './shown-points.ts'
import { criterionWords } from './tier-words.ts'

interface LedgerTableProps {
  readonly judged: Judged
  readonly name: string
  readonly weights: Weights
}

/** An option's account: what it starts with, what each reason adds or takes, and the score that comes of it. */
export function LedgerTable({ judged, name, weights }: LedgerTableProps) {
  const { entries } = ledgerOf(judged, weights)
  return (
    <table className="ledger">
      <caption className="visually-hidden">How the score of {name} adds up</caption>
      <thead>
        <tr>
          <th scope="col" className="number">
            Points
          </th>
          <th scope="col">Reason</th>
        </tr>
      </thead>
      <tbody>
        <tr className="ledger-start">
          <td className="number">{writeScore(startingScore)}</td>
          <td>Every option starts here</td>
        </tr>
        {entries.map(({ reason, criterion, points }, i) => (
          <tr key={`${i} ${reason.rule}`}>
            <td className={points < 0 ? 'number ledger-against' : 'number'}>{writePoints(points)}</td>
            <td>
              <span className="ledger-criterion">{criterionWords[criterion]}</span>
              <ReasonText reason={reason} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td className="number">{writeScore(judged.score)}</td>
          <th scope="row">Score of {name}</th>
        </tr>
      </tfoot>
    </table>
  )
}
