import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Given } from '../ui/Given.tsx'
import { RadioCards } from '../ui/RadioCards.tsx'
import { settle } from './choose.ts'
import { toldBy } from './what-was-read.ts'
import { spotsOf, unsureWorkloads, type OutcomeRow } from './outcome.ts'
import type { Review } from './use-review.ts'

const states = [
  { value: 'stateful', label: 'It keeps data' },
  { value: 'stateless', label: 'It keeps none' },
] as const

const perPage = 10

/** Workloads of which no text says whether they keep data: asked here, where their lines stand beside the question. */
export function UnsureWorkloads({ review }: { readonly review: Review }) {
  const [shown, setShown] = useState(perPage)
  const { outcome, proposal, choices } = review
  const answered = (row: OutcomeRow) => choices.values[`workloads/${row.id}/state`]
  const settledHere = outcome.workloads.filter((row) => row.path !== undefined && answered(row) !== undefined)
  const unsure = [...settledHere, ...unsureWorkloads(outcome, proposal.draft.plan)]
  const [first] = unsure
  if (!first) return null
  const isAsked = new Set(unsure.map(({ id }) => id))
  const inOrder = outcome.workloads.filter(({ id }) => isAsked.has(id))
  return (
    <section aria-labelledby="unsure" className="review-group">
      <h3 id="unsure">
        Do these keep data? <span className="review-count">{inOrder.length.toLocaleString('en')}</span>
      </h3>
      <p className="note quiet">
        What you handed in does not decide it. What is not answered here is asked again with the workload.
      </p>
      {inOrder.slice(0, shown).map((row) => (
        <OneQuestion key={row.id} row={row} says={remarksOn(row, review)} value={answered(row)} />
      ))}
      {shown < inOrder.length && (
        <Button size="small" onClick={() => setShown(shown + perPage)}>
          Show more of {inOrder.length.toLocaleString('en')}
        </Button>
      )}
    </section>
  )
}

/** What an importer asks about this workload, in its own words. */
function remarksOn({ told }: OutcomeRow, { inputs }: Review): string | undefined {
  const asked = told.flatMap(({ input, path }) => {
    const held = inputs.find(({ id }) => id === input)
    const notes = (held && toldBy(held)?.notes) ?? []
    return notes.filter(({ asks }) => asks === `${path}.state`).map(({ says }) => says)
  })
  return asked.length > 0 ? [...new Set(asked)].join(' ') : undefined
}

interface OneQuestionProps {
  readonly row: OutcomeRow
  readonly says: string | undefined
  readonly value: unknown
}

function OneQuestion({ row, says, value }: OneQuestionProps) {
  const answers = row.told.flatMap((told) => told.answers)
  const image = answers.find(({ trait }) => trait.endsWith('.image'))?.value
  const hint = [...(typeof image === 'string' ? [`Image ${image.slice(0, 80)}.`] : []), ...(says ? [says] : [])].join(
    ' ',
  )
  return (
    <div data-spots={spotsOf(answers)}>
      <RadioCards
        label={<Given text={row.name} most={60} />}
        hint={hint === '' ? undefined : hint}
        look="segments"
        choices={states}
        value={states.find((one) => one.value === value)?.value}
        onChange={(state) => settle(`workloads/${row.id}/state`, state)}
      />
    </div>
  )
}
