import type { Rejected } from '../advisor/advice/advice.ts'
import { allRules } from '../advisor/rules-reading.ts'
import { answerInWords } from '../advisor/plan/answer-words.ts'
import { traitInWords } from '../advisor/plan/trait-words.ts'
import type { RowRef } from '../advisor/row-ref.ts'
import { useUnlocks } from './asked-of-row.ts'
import { LazyDetails } from './LazyDetails.tsx'
import { OptionLink } from './OptionLink.tsx'
import { ReasonText } from './ReasonText.tsx'
import { useReport } from './report-context.ts'
import { ruledOutGroupsOf } from './ruled-out-groups.ts'
import { listed } from './tier-words.ts'

const ungroupedUpTo = 3
/** Larger groups stand on paper as one line: their rule says what they share. */
const printedUpTo = 6

interface RuledOutProps {
  readonly of: RowRef
  readonly rejected: readonly Rejected[]
}

/** What was ruled out and why, and what would let it back in; where that is much, by the rule that does it. */
export function RuledOut({ of, rejected: all }: RuledOutProps) {
  const rejected = useUnlocks(of, all)
  if (rejected.length === 0) return null
  const groups = ruledOutGroupsOf(rejected)
  return (
    <section className="row-part">
      <h4>Ruled out: {rejected.length}</h4>
      {rejected.length <= ungroupedUpTo ? (
        <RejectedList rejected={rejected} />
      ) : (
        <ul className="plain-list option-list">
          {groups.map(({ rule, options }) => (
            <li key={rule}>
              <RuleGroup rule={rule} options={options} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** A few of them, one below the other. */
export function Unlocked({ of, rejected }: RuledOutProps) {
  return <RejectedList rejected={useUnlocks(of, rejected)} />
}

function RuleGroup({ rule, options }: { readonly rule: string; readonly options: readonly Rejected[] }) {
  const { nameOf } = useReport()
  const says = allRules.find(({ id }) => id === rule)?.says ?? rule
  const [first, second, third] = options.map(({ option }) => nameOf(option))
  const few = [first, second, third].filter((name) => name !== undefined)
  const more = options.length - few.length
  return (
    <LazyDetails
      className="disclosure-row option-row"
      isPrinted={options.length <= printedUpTo}
      summary={
        <span className="option-line">
          <span className="option-name">{listed(more > 0 ? [...few, `${more} more`] : few)}</span>
          <span className="option-way">{says}</span>
          <span className="option-score">{options.length}</span>
        </span>
      }
    >
      {() => <RejectedList rejected={options} />}
    </LazyDetails>
  )
}

/** Options with every reason that rules each of them out. */
function RejectedList({ rejected }: { readonly rejected: readonly Rejected[] }) {
  const { nameOf } = useReport()
  return (
    <ul className="plain-list rejected-list">
      {rejected.map(({ option, blocks, successor, unlock }) => (
        <li key={option}>
          <p className="rejected-name">
            <OptionLink option={option} />
          </p>
          {blocks.map((block, i) => (
            <ReasonText key={`${i} ${block.rule}`} reason={block} />
          ))}
          {successor !== undefined && (
            <p className="report-note">
              Take <strong>{nameOf(successor)}</strong> instead.
            </p>
          )}
          {unlock && unlock.length > 0 && (
            <p className="report-note">
              It would come into question with{' '}
              {listed(unlock.map(({ trait, to }) => `${traitInWords(trait)}: ${answerInWords(trait, to)}`))}.
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
