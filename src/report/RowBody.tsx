import type { Judged } from '../advisor/advice/advice.ts'
import type { Weights } from '../advisor/rank.ts'
import { Alternatives } from './Alternatives.tsx'
import { Argument } from './Argument.tsx'
import { CriterionTable } from './CriterionTable.tsx'
import { Deciding } from './Deciding.tsx'
import { hangsOnWords } from './hangs-on-words.ts'
import { HowSure } from './HowSure.tsx'
import { LazyDetails } from './LazyDetails.tsx'
import { ReasonText } from './ReasonText.tsx'
import { useReport } from './report-context.ts'
import type { ReportRow } from './report-rows.ts'
import { RuledOut, Unlocked } from './RuledOut.tsx'
import { writeScore } from './shown-points.ts'
import { listed } from './tier-words.ts'

interface RowBodyProps {
  readonly row: ReportRow
  readonly weights: Weights
}

const nearestShown = 3

/** The full argument of one row. */
export function RowBody({ row, weights }: RowBodyProps) {
  const { about, outcome } = row
  switch (outcome.kind) {
    case 'recommended':
      return (
        <>
          <Argument judged={outcome.pick} weights={weights} />
          <HowSure row={row} />
          <Alternatives alternatives={outcome.alternatives} weights={weights} />
          <RuledOut of={row.ref} rejected={outcome.rejected} />
        </>
      )
    case 'tied':
      return (
        <>
          <CriterionTable about={about} picks={outcome.picks} weights={weights} />
          <SideBySide picks={outcome.picks} weights={weights} />
          <HowSure row={row} />
          <Alternatives alternatives={outcome.alternatives} weights={weights} />
          <RuledOut of={row.ref} rejected={outcome.rejected} />
        </>
      )
    case 'needs-answers':
      return (
        <>
          <section className="row-part">
            <h4>Answer first</h4>
            <Deciding traits={outcome.traits} />
          </section>
          <Candidates candidates={outcome.candidates} weights={weights} />
          <RuledOut of={row.ref} rejected={outcome.rejected} />
        </>
      )
    case 'no-fit':
      return (
        <>
          <section className="row-part">
            <h4>Nearest to fitting</h4>
            <Unlocked of={row.ref} rejected={outcome.rejected.slice(0, nearestShown)} />
          </section>
          <RuledOut of={row.ref} rejected={outcome.rejected.slice(nearestShown)} />
        </>
      )
    case 'not-needed':
      return <ReasonText reason={outcome.because} />
  }
}

function SideBySide({ picks, weights }: { readonly picks: readonly Judged[]; readonly weights: Weights }) {
  const { nameOf } = useReport()
  return (
    <div className="side-by-side">
      {picks.map((pick) => (
        <section key={pick.option}>
          <h4 className="side-name">
            {nameOf(pick.option)} <span className="side-score">{writeScore(pick.score)}</span>
          </h4>
          <Argument judged={pick} weights={weights} />
        </section>
      ))}
    </div>
  )
}

function Candidates({ candidates, weights }: { readonly candidates: readonly Judged[]; readonly weights: Weights }) {
  const { nameOf, answersTo } = useReport()
  if (candidates.length === 0) return null
  return (
    <section className="row-part">
      <h4>What it may come to</h4>
      <ul className="plain-list option-list">
        {candidates.map((judged) => (
          <li key={judged.option}>
            <LazyDetails
              className="disclosure-row option-row"
              isPrinted={false}
              summary={
                <span className="option-line">
                  <span className="option-name">{nameOf(judged.option)}</span>
                  <span className="option-way">
                    {listed((judged.hangsOn ?? []).map((one) => hangsOnWords(one, answersTo(one.trait)))) ||
                      'under some of the answers'}
                  </span>
                  <span className="option-score">{writeScore(judged.score)}</span>
                </span>
              }
            >
              {() => <Argument judged={judged} weights={weights} />}
            </LazyDetails>
          </li>
        ))}
      </ul>
    </section>
  )
}
