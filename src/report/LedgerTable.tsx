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
            <td className={points < 0 ? 'number ledger-against' : 'number'}>
              <span className="ledger-points">
                <PointsBar points={points} />
                {writePoints(points)}
              </span>
            </td>
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

/** Points at which a bar is full; the same everywhere, so that bars of two options compare. */
const full = 8

/** The size of a contribution, right of the line for, left of it against; the figure stands beside it. */
function PointsBar({ points }: { readonly points: number }) {
  const length = Math.min(1, Math.abs(points) / full) * 48
  return (
    <svg className="ledger-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path className="ledger-zero" d="M50 0v12" vectorEffect="non-scaling-stroke" />
      <rect
        className={points < 0 ? 'ledger-less' : 'ledger-for'}
        x={points < 0 ? 50 - length : 50}
        y="2"
        width={length}
        height="8"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}
