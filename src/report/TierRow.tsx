import type { Tier } from '../advisor/advice/advice.ts'
import { systemName } from '../advisor/catalog/system-names.ts'
import { siteName } from '../advisor/catalog/site-names.ts'
import { traitInWords } from '../advisor/plan/trait-words.ts'
import type { Weights } from '../advisor/rank.ts'
import { Given } from '../ui/Given.tsx'
import { StateMark } from '../ui/StateMark.tsx'
import { apartWords, decisionOf } from './decision.ts'
import { LazyDetails } from './LazyDetails.tsx'
import { outcomeState, outcomeWords } from './outcome-state.ts'
import { picksOf, type ReportRow } from './report-rows.ts'
import { useReport } from './report-context.ts'
import { RowBody } from './RowBody.tsx'
import { writeScore } from './shown-points.ts'
import { criterionWords, listed, wayInWords } from './tier-words.ts'
import { WhatIf } from './WhatIf.tsx'

interface TierRowProps {
  readonly row: ReportRow
  readonly weights: Weights
  readonly isOpenAtFirst?: boolean
  /** False where paper holds the argument of a row that came out alike. */
  readonly isPrinted?: boolean
}

/** One row of the advice, as a headline that opens into its full argument. */
export function TierRow({ row, weights, isOpenAtFirst = false, isPrinted = true }: TierRowProps) {
  return (
    <LazyDetails
      className={isPrinted ? 'tier-row' : 'tier-row tier-row-alike'}
      isOpenAtFirst={isOpenAtFirst}
      keptAs={row.key}
      isPrinted={isPrinted}
      summary={<Headline row={row} weights={weights} />}
    >
      {() => (
        <>
          <RowBody row={row} weights={weights} />
          <WhatIf row={row} />
        </>
      )}
    </LazyDetails>
  )
}

function Headline({ row: { about, need, tier, outcome }, weights }: TierRowProps) {
  const { nameOf } = useReport()
  const mark = outcomeState(outcome)
  const [pick] = picksOf(outcome)
  return (
    <span className="headline">
      <span className="headline-about">
        <Given text={about} most={60} />
        {need !== undefined && <span className="headline-need"> {need === 'config' ? 'configuration' : need}</span>}
      </span>
      <span className="headline-main">
        <span className="headline-pick" role="heading" aria-level={3}>
          {outcomeWords(outcome, tier, nameOf)}
        </span>
        {outcome.kind === 'recommended' && <Standing pick={outcome.pick} />}
        {mark && <StateMark state={mark.state}>{mark.word}</StateMark>}
        <Because outcome={outcome} weights={weights} />
      </span>
      {pick && (
        <span className="headline-score">
          <span className="headline-score-label">Score</span> {writeScore(pick.score)}
        </span>
      )}
      <RunnerUp outcome={outcome} />
    </span>
  )
}

function Standing({ pick }: { readonly pick: Parameters<typeof wayInWords>[0] }) {
  const on = pick.on === undefined ? [] : [`on ${siteName(systemName(pick.on))}`]
  const words = [...wayInWords(pick), ...on]
  return words.length > 0 && <span className="headline-way">{words.join(' · ')}</span>
}

interface OutcomeProps {
  readonly outcome: Tier
  readonly weights: Weights
}

function Because({ outcome, weights }: OutcomeProps) {
  const { nameOf } = useReport()
  return <span className="headline-because">{becauseWords(outcome, weights, nameOf)}</span>
}

function becauseWords(outcome: Tier, weights: Weights, nameOf: (option: string) => string): string {
  switch (outcome.kind) {
    case 'recommended': {
      const { because, criterion, of } = decisionOf(outcome, weights)
      const on = criterion === undefined ? '' : `${criterionWords[criterion]}: `
      return of === undefined ? `${on}${because}` : `Against ${nameOf(of)}: ${because}`
    }
    case 'tied':
      return `${listed(outcome.picks.map(({ option, score }) => `${nameOf(option)} ${writeScore(score)}`))}: within one point, so let what you know decide.`
    case 'needs-answers':
      return `Waits for: ${listed(outcome.traits.map(traitInWords))}.`
    case 'no-fit': {
      const [nearest] = outcome.rejected
      return nearest ? `Nearest is ${nameOf(nearest.option)}. ${nearest.blocks[0]?.says ?? ''}` : ''
    }
    case 'not-needed':
      return outcome.because.says
  }
}

/** What would be taken next, and what separates it from the picks. */
function RunnerUp({ outcome }: { readonly outcome: Tier }) {
  const { nameOf } = useReport()
  const [pick] = picksOf(outcome)
  if (!pick || (outcome.kind !== 'recommended' && outcome.kind !== 'tied')) return null
  const [next] = outcome.alternatives
  if (!next) return <span className="headline-next">No alternative is left</span>
  return (
    <span className="headline-next">
      <span className="headline-next-label">{outcome.kind === 'tied' ? 'Next ' : 'Runner-up '}</span>
      <span className="headline-next-name">{nameOf(next.option)}</span>{' '}
      <span className="headline-next-apart">
        {writeScore(next.score)}, {apartWords(pick, next)}
      </span>
    </span>
  )
}
