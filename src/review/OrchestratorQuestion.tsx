import { answerInWords } from '../advisor/plan/answer-words.ts'
import { orchestrators } from '../advisor/plan/platform.ts'
import { RadioCards } from '../ui/RadioCards.tsx'
import { settle } from './choose.ts'
import { spotsOf } from './outcome.ts'
import type { Review } from './use-review.ts'

const words = orchestrators.map((value) => ({ value, label: answerInWords('platform.orchestrator', value) }))

/** An engine in a swarm says so, but not whether Kubernetes runs beside it: MKE 3 has both. */
export function OrchestratorQuestion({ review }: { readonly review: Review }) {
  const { outcome, proposal, choices } = review
  const chosen = orchestrators.find((one) => one === choices.values['platform/orchestrator'])
  const told = outcome.platform.filter(({ trait }) => trait === 'platform.orchestrator')
  const swarm = told.find(({ value }) => value === 'swarm')
  if (!swarm) return null
  const other = told.find(({ value }) => value !== 'swarm')
  const { line, from } = swarm
  const says = other
    ? `Line ${line} of ${from} says that Swarm is active, line ${other.line} of ${other.from} speaks of Kubernetes.`
    : `Line ${line} of ${from} says that Swarm is active. Nodes of MKE 3 may run Kubernetes as well: only you know.`
  return (
    <div className="review-group" data-spots={spotsOf(told)}>
      <RadioCards
        label="Who schedules the containers?"
        hint={says}
        look="segments"
        choices={words}
        value={chosen ?? proposal.draft.plan.platform?.orchestrator}
        onChange={(value) => settle('platform/orchestrator', value)}
      />
    </div>
  )
}
