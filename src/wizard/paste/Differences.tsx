import { answerInWords } from '../../advisor/plan/answer-words.ts'
import type { Plan } from '../../advisor/plan/plan.ts'
import { rowNameOf, traitInWords } from '../../advisor/plan/trait-words.ts'
import type { Difference } from '../../store/laid-answers.ts'
import { isSame } from '../../store/same-answer.ts'
import { Given } from '../../ui/Given.tsx'
import { ChoiceCard } from '../../ui/ChoiceCard.tsx'
import { Question } from '../../ui/Question.tsx'
import { capital } from './UnderstoodList.tsx'

interface DifferencesProps {
  readonly differences: readonly Difference[]
  readonly plan: Plan
  readonly onSettle: (key: string, value: unknown) => void
}

/** Where the plan says one thing and the input another: nothing is overwritten unless it is chosen here. */
export function Differences({ differences, plan, onSettle }: DifferencesProps) {
  if (differences.length === 0) return null
  return (
    <section aria-labelledby="differences" className="paste-part">
      <h2 id="differences">Where your plan says otherwise</h2>
      {differences.map((difference) => (
        <OneDifference
          key={`${difference.key} ${difference.from}`}
          difference={difference}
          row={rowNameOf(difference.trait, plan)}
          onSettle={(value) => onSettle(difference.key, value)}
        />
      ))}
    </section>
  )
}

interface OneDifferenceProps {
  readonly difference: Difference
  readonly row: string | undefined
  readonly onSettle: (value: unknown) => void
}

function OneDifference({ difference, row, onSettle }: OneDifferenceProps) {
  const { trait, mine, read, settled, isByHand, from, line } = difference
  const label = (
    <>
      {capital(traitInWords(trait))}
      {row !== undefined && (
        <>
          {' of '}
          <Given text={row} most={40} />
        </>
      )}
    </>
  )
  return (
    <Question as="group" label={label}>
      {({ id }) => (
        <div className="choices choices-cards" id={id}>
          <ChoiceCard
            type="radio"
            name={id}
            checked={isSame(settled, mine)}
            onChange={() => onSettle(mine)}
            label={<Choice verb="Keep" value={answerInWords(trait, mine)} />}
            hint={isByHand ? 'Given by hand' : 'Read from an earlier input'}
          />
          <ChoiceCard
            type="radio"
            name={id}
            checked={isSame(settled, read)}
            onChange={() => onSettle(read)}
            label={<Choice verb="Take" value={answerInWords(trait, read)} />}
            hint={<Origin from={from} line={line} />}
          />
        </div>
      )}
    </Question>
  )
}

function Origin({ from, line }: { readonly from: string; readonly line: number | undefined }) {
  return (
    <>
      <Given text={from} most={50} />
      {line !== undefined && `, line ${line}`}
    </>
  )
}

function Choice({ verb, value }: { readonly verb: string; readonly value: string }) {
  return (
    <>
      {verb} <Given text={value} most={40} />
    </>
  )
}
