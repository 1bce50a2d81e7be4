import { traitInWords } from '../advisor/plan/trait-words.ts'
import { toQuestion } from '../store/wanted-question.ts'
import { Given } from '../ui/Given.tsx'
import type { FlipInterval } from '../advisor/flip-intervals.ts'
import { answerOf } from './answer-of.ts'
import { useFlips, useSmallestChange } from './asked-of-row.ts'
import { useIsPrinting } from './printing.ts'
import type { ReportRow } from './report-rows.ts'
import { useReport } from './report-context.ts'
import { smallestInWords } from './smallest-words.ts'
import { listed } from './tier-words.ts'

interface RowProps {
  readonly row: ReportRow
}

/** How near the edge a pick is: the smallest change of answers that would put another option in its place. */
export function Smallest({ row }: RowProps) {
  const { asked } = useFlips(row.ref)
  if (asked.kind !== 'answered') return asked.kind === 'waiting' ? <Searching /> : null
  return <SmallestAmong row={row} flips={asked.gives} />
}

function Searching() {
  return useIsPrinting() ? null : <p className="smallest report-note">Searching the smallest change that flips it …</p>
}

function SmallestAmong({ row: { ref }, flips }: RowProps & { readonly flips: readonly FlipInterval[] }) {
  const { plan, advice, nameOf } = useReport()
  const found = useSmallestChange(ref, flips)
  if (!found) return <Searching />
  const nowOf = (trait: string) => answerOf(trait, plan, advice.assumptions).words
  const { lead, says, traits } = smallestInWords(found, ref.tier, ref.about, plan, nowOf, nameOf)
  return (
    <p className="smallest">
      <strong>{lead}:</strong> <Given text={says} most={400} />
      {traits.length > 0 && (
        <span className="no-print">
          {' '}
          <a {...toQuestion(traits[0] ?? '')}>
            Change<span className="visually-hidden"> {listed(traits.map(traitInWords))}</span>
          </a>
        </span>
      )}
    </p>
  )
}
