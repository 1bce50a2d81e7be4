import { useMemo, type ReactNode } from 'react'
import type { Stability } from '../advisor/advice/advice.ts'
import { isWeightless, profiles } from '../advisor/rank.ts'
import { StateMark } from '../ui/StateMark.tsx'
import { PriorityRanges } from './PriorityRanges.tsx'
import type { ReportRow } from './report-rows.ts'
import { useReport } from './report-context.ts'
import { Smallest } from './Smallest.tsx'
import { priorityRangesOf, surenessOf, type Sureness } from './sureness.ts'
import './what-if.css'

/** How sure the pick of a row is: what it leads by, and how far the priorities may move before another comes first. */
export function HowSure({ row }: { readonly row: ReportRow }) {
  const { ref, outcome } = row
  const { nameOf, stabilityOf } = useReport()
  const stability = useMemo(() => stabilityOf(ref), [stabilityOf, ref])
  if (!stability) return null
  return (
    <SurenessOfPick stability={stability} sureness={surenessOf(outcome, stability, nameOf)}>
      <Smallest row={row} />
    </SurenessOfPick>
  )
}

interface SurenessOfPickProps {
  readonly stability: Stability
  readonly sureness: Sureness
  /** What else tells how near the edge it is. */
  readonly children?: ReactNode
}

export function SurenessOfPick({ stability, sureness: { isFirm, says }, children }: SurenessOfPickProps) {
  const { plan, nameOf } = useReport()
  const ranges = priorityRangesOf(stability.priorities, plan.priorities)
  const isAny = ranges.every((range) => range.isAny)
  return (
    <section className="row-part">
      <h4>How sure</h4>
      <p className="sureness">
        <StateMark state={isFirm ? 'recommended' : 'tied'}>{isFirm ? 'Firm' : 'Close call'}</StateMark>{' '}
        <span>{says}</span>
      </p>
      {children}
      {isWeightless(profiles[stability.tier], plan.priorities ?? {}) ? (
        <p className="report-note">
          Your priorities leave nothing here any weight, so they count as unanswered: how far each may move, they cannot
          say.
        </p>
      ) : isAny ? (
        <p className="report-note">
          {stability.margin === null
            ? 'Decided by support, not by weights.'
            : `No priority changed alone, from 0 to 5, puts another option ahead of ${nameOf(stability.pick)}: a tie is the most that comes of it.`}
        </p>
      ) : (
        <PriorityRanges pick={nameOf(stability.pick)} ranges={ranges} />
      )}
    </section>
  )
}
