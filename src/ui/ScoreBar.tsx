import type { ReactNode } from 'react'
import './score-bar.css'

export interface Contribution {
  readonly id: string
  readonly label: ReactNode
  /** Positive speaks for the option, negative against it. */
  readonly points: number
}

interface ScoreBarProps {
  readonly contributions: readonly Contribution[]
  /** Points at which a bar is full; the same for every list that is to be compared. */
  readonly full: number
  readonly label: string
}

const signed = new Intl.NumberFormat('en-US', { signDisplay: 'exceptZero', maximumFractionDigits: 1 })

/** What added up to a score: a line per contribution, right of the zero line for, left of it against. */
export function ScoreBar({ contributions, full, label }: ScoreBarProps) {
  return (
    <ul className="plain-list score" aria-label={label}>
      {contributions.map(({ id, label: words, points }) => (
        <li key={id} className="score-line">
          <span className="score-label">{words}</span>
          <Bar points={points} full={full} />
          <span className="score-points">{signed.format(points).replace('-', '−')}</span>
        </li>
      ))}
    </ul>
  )
}

interface BarProps {
  readonly points: number
  readonly full: number
}

function Bar({ points, full }: BarProps) {
  const length = full > 0 ? Math.min(50, (Math.abs(points) / full) * 50) : 0
  return (
    <svg className="score-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <path className="score-zero" d="M50 0v8" vectorEffect="non-scaling-stroke" />
      {points >= 0 ? (
        <rect className="score-for" x="50" y="1" width={length} height="6" />
      ) : (
        <rect
          className="score-against"
          x={50 - length}
          y="1.5"
          width={length}
          height="5"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  )
}
