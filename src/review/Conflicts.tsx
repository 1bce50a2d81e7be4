import { useState } from 'react'
import { answerInWords } from '../advisor/plan/answer-words.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import { rowNameOf, traitInWords } from '../advisor/plan/trait-words.ts'
import { isSame } from '../store/same-answer.ts'
import { Button } from '../ui/Button.tsx'
import { ChoiceCard } from '../ui/ChoiceCard.tsx'
import { Given } from '../ui/Given.tsx'
import { Question } from '../ui/Question.tsx'
import { capital } from './capital.ts'
import { settle } from './choose.ts'
import { conflictsIn, type Conflict, type Side } from './conflict.ts'
import { spotOf } from './spots.ts'
import type { Review } from './use-review.ts'

/** The ones that are asked at once. */
const perPage = 10

/** Where two sources differ, the plan being one of them: nothing is overwritten unless it is chosen here. */
export function Conflicts({ review }: { readonly review: Review }) {
  const [shown, setShown] = useState(perPage)
  const conflicts = conflictsIn(review.proposal.differences)
  if (conflicts.length === 0) return null
  const { plan } = review.proposal.draft
  return (
    <section aria-labelledby="conflicts" className="review-group review-conflicts">
      <h3 id="conflicts">
        Where sources disagree <span className="review-count">{conflicts.length.toLocaleString('en')}</span>
      </h3>
      {conflicts.slice(0, shown).map((conflict) => (
        <OneConflict key={conflict.key} conflict={chosenIn(conflict, review)} plan={plan} />
      ))}
      {shown < conflicts.length && (
        <Button size="small" onClick={() => setShown(shown + perPage)}>
          Show more of {conflicts.length.toLocaleString('en')}
        </Button>
      )}
    </section>
  )
}

/** What was chosen a moment ago may not be worked in yet. */
function chosenIn(conflict: Conflict, { choices: { values } }: Review): Conflict {
  return Object.hasOwn(values, conflict.key) ? { ...conflict, settled: values[conflict.key] } : conflict
}

function OneConflict({ conflict, plan }: { readonly conflict: Conflict; readonly plan: Plan }) {
  const { key, trait, settled, sides } = conflict
  const row = rowNameOf(trait, plan)
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
          {sides.map((side) => (
            <ChoiceCard
              key={JSON.stringify(side.value)}
              type="radio"
              name={id}
              checked={isSame(settled, side.value)}
              onChange={() => settle(key, side.value)}
              label={
                <>
                  {side.isPlan ? 'Keep' : 'Take'} <Given text={answerInWords(trait, side.value)} most={48} />
                </>
              }
              hint={<Origin side={side} />}
              {...(side.input !== undefined &&
                side.line !== undefined && { 'data-spots': spotOf(side.input, side.line) })}
            />
          ))}
        </div>
      )}
    </Question>
  )
}

function Origin({ side: { isByHand, from, line } }: { readonly side: Side }) {
  if (isByHand) return 'Given by hand'
  return (
    <>
      <Given text={from} most={50} />
      {line !== undefined && `, line ${line}`}
    </>
  )
}
