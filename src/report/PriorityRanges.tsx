import type { PriorityRange } from './sureness.ts'
import { criterionWords } from './tier-words.ts'

interface PriorityRangesProps {
  readonly pick: string
  readonly ranges: readonly PriorityRange[]
}

/** How far each priority alone may move, as figures and as a bar of 0 to 5 with a mark at where it is. */
export function PriorityRanges({ pick, ranges }: PriorityRangesProps) {
  return (
    <>
      <p className="report-note">
        The priorities with which {pick} stays first or level, each changed alone while the others are as they are.
      </p>
      <table className="range-table">
        <caption className="visually-hidden">Priorities with which {pick} stays first</caption>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col" className="number">
              Now
            </th>
            <th scope="col">Stays first</th>
            <td className="range-scale" aria-hidden="true">
              <span>0</span>
              <span>5</span>
            </td>
          </tr>
        </thead>
        <tbody>
          {ranges.map((range) => (
            <tr key={range.criterion}>
              <th scope="row">{criterionWords[range.criterion]}</th>
              <td className="number">{range.now}</td>
              <td className="range-words">{rangeInWords(range)}</td>
              <td aria-hidden="true">
                <RangeBar {...range} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function rangeInWords({ from, to, isAny }: PriorityRange): string {
  if (isAny) return 'at any'
  return from === to ? `at ${from} only` : `from ${from} to ${to}`
}

const inset = 2
const at = (priority: number) => inset + (priority / 5) * (100 - 2 * inset)

function RangeBar({ from, to, now }: PriorityRange) {
  return (
    <svg className="range-bar" viewBox="0 0 100 16" preserveAspectRatio="none" focusable="false">
      <path className="range-track" d={`M${at(0)} 8H${at(5)}`} vectorEffect="non-scaling-stroke" />
      <rect className="range-stays" x={at(from)} y="5" width={Math.max(1, at(to) - at(from))} height="6" />
      <path className="range-now" d={`M${at(now)} 0V16`} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
