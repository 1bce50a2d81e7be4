import type { Judged, Reason } from '../advisor/advice/advice.ts'
import type { Weights } from '../advisor/rank.ts'
import { StateMark } from '../ui/StateMark.tsx'
import { ledgerOf } from './ledger.ts'
import { LedgerTable } from './LedgerTable.tsx'
import { ReasonText } from './ReasonText.tsx'
import { OptionLink } from './OptionLink.tsx'
import { useReport } from './report-context.ts'
import { conditionsOf } from './report-rows.ts'

interface ArgumentProps {
  readonly judged: Judged
  readonly weights: Weights
}

/** Everything that is said of one option: what must hold first, what to watch, and how its score comes about. */
export function Argument({ judged, weights }: ArgumentProps) {
  const { nameOf } = useReport()
  const { toAcquire, toDo } = conditionsOf(judged)
  const { grounds } = ledgerOf(judged, weights)
  return (
    <div className="argument">
      {toAcquire && <Reasons title="Acquire first" state="if" reasons={[toAcquire]} />}
      <Reasons title="First make true" state="if" reasons={toDo} />
      <Reasons title="Watch" state="watch" reasons={judged.warnings} />
      <Reasons title="Where it stands" reasons={grounds} />
      <section className="argument-part">
        <h4>How its score adds up</h4>
        <LedgerTable judged={judged} name={nameOf(judged.option)} weights={weights} />
      </section>
      <p className="report-meta no-print">
        In the catalog: <OptionLink option={judged.option} />
      </p>
    </div>
  )
}

interface ReasonsProps {
  readonly title: string
  readonly state?: 'if' | 'watch'
  readonly reasons: readonly Reason[]
}

function Reasons({ title, state, reasons }: ReasonsProps) {
  if (reasons.length === 0) return null
  return (
    <section className="argument-part">
      <h4>{state ? <StateMark state={state}>{title}</StateMark> : title}</h4>
      <ul className="plain-list argument-list">
        {reasons.map((reason, i) => (
          <li key={`${i} ${reason.rule}`}>
            <ReasonText reason={reason} />
          </li>
        ))}
      </ul>
    </section>
  )
}
