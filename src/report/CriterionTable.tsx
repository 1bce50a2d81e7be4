import type { Judged } from '../advisor/advice/advice.ts'
import { criteria } from '../advisor/plan/priorities.ts'
import type { Weights } from '../advisor/rank.ts'
import { TableScroll } from '../ui/TableScroll.tsx'
import { byCriterion } from './by-criterion.ts'
import { useReport } from './report-context.ts'
import { startingScore, writePoints, writeScore } from './shown-points.ts'
import { criterionWords } from './tier-words.ts'

interface CriterionTableProps {
  /** What they are tied for; it makes the table's name its own. */
  readonly about: string
  readonly picks: readonly Judged[]
  readonly weights: Weights
}

/** Where tied options differ: what each criterion adds to the score of each. */
export function CriterionTable({ about, picks, weights }: CriterionTableProps) {
  const { nameOf } = useReport()
  const columns = picks.map((pick) => ({ pick, points: byCriterion(pick, weights) }))
  return (
    <section className="row-part">
      <h4>Where they differ</h4>
      <TableScroll label={`The tied options for ${about} by criterion`}>
        <table className="criterion-table">
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              {picks.map(({ option }) => (
                <th key={option} scope="col" className="number">
                  {nameOf(option)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr className="ledger-start">
              <th scope="row">Start</th>
              {picks.map(({ option }) => (
                <td key={option} className="number">
                  {writeScore(startingScore)}
                </td>
              ))}
            </tr>
            {criteria.map((criterion) => (
              <tr key={criterion}>
                <th scope="row">{criterionWords[criterion]}</th>
                {columns.map(({ pick, points }) => (
                  <td key={pick.option} className="number">
                    {writePoints(points[criterion])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Score</th>
              {picks.map(({ option, score }) => (
                <td key={option} className="number">
                  {writeScore(score)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </TableScroll>
    </section>
  )
}
