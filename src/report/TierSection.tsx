import type { Weights } from '../advisor/rank.ts'
import { addressOf } from '../store/page.ts'
import { StateMark } from '../ui/StateMark.tsx'
import { ManyRows } from './ManyRows.tsx'
import { LazyDetails } from './LazyDetails.tsx'
import { tierWeights } from './ledger.ts'
import { useReport } from './report-context.ts'
import type { TierRows } from './report-rows.ts'
import { rowGroupsOf } from './row-groups.ts'
import { TierRow } from './TierRow.tsx'
import { tierWords } from './tier-words.ts'

/** From this many rows on, rows that came out alike stand behind one line. */
const groupedFrom = 13

/** One tier: its question, and a headline for each row. */
export function TierSection({ tier, rows }: TierRows) {
  const { plan, many } = useReport()
  const words = tierWords[tier]
  const weights = tierWeights(tier, plan.priorities)
  const [only] = rows
  return (
    <section className="report-section" aria-labelledby={`tier-${tier}`}>
      <header className="report-section-head">
        <h2 id={`tier-${tier}`}>{words.title}</h2>
        <p>{words.question}</p>
      </header>
      {rows.length === 0 && (
        <p className="report-nothing">
          {words.empty} <a href={addressOf({ kind: 'step', step: words.step })}>{words.emptyAction}</a>
        </p>
      )}
      {many && rows.length >= groupedFrom ? (
        <ManyRows rows={rows} weights={weights} />
      ) : rows.length < groupedFrom ? (
        rows.map((row) => (
          <TierRow
            key={row.key}
            row={row}
            weights={weights}
            isOpenAtFirst={row === only && rows.length === 1 && row.outcome.kind === 'needs-answers'}
          />
        ))
      ) : (
        <Groups tier={tier} rows={rows} weights={weights} />
      )}
    </section>
  )
}

function Groups({ rows, weights }: TierRows & { readonly weights: Weights }) {
  const { nameOf } = useReport()
  return rowGroupsOf(rows, nameOf).map((group) => (
    <LazyDetails
      key={group.rows[0].key}
      className="disclosure-row group-row"
      summary={
        <span className="option-line">
          <span className="option-name">{group.words}</span>
          <span className="option-way">
            {group.mark && <StateMark state={group.mark.state}>{group.mark.word}</StateMark>}
          </span>
          <span className="option-score">
            {group.rows.length} of {rows.length}
          </span>
        </span>
      }
    >
      {() => (
        <>
          {group.rows.map((row, i) => (
            <TierRow key={row.key} row={row} weights={weights} isPrinted={i === 0} />
          ))}
          {group.rows.length > 1 && (
            <p className="print-only report-note">
              On paper the first of these and those that were opened stand for all; the table of the stowage plan lists
              each.
            </p>
          )}
        </>
      )}
    </LazyDetails>
  ))
}
