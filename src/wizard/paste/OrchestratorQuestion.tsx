import type { orchestrators } from '../../advisor/plan/platform.ts'
import { RadioCards } from '../../ui/RadioCards.tsx'
import { orchestratorChoices } from '../words/orchestrator-choices.ts'

type Orchestrator = (typeof orchestrators)[number]

interface OrchestratorQuestionProps {
  readonly line: number
  readonly value: Orchestrator | undefined
  readonly onChange: (value: Orchestrator | undefined) => void
}

/** An engine in a swarm says so, but not whether Kubernetes runs beside it: MKE 3 has both. */
export function OrchestratorQuestion({ line, value, onChange }: OrchestratorQuestionProps) {
  return (
    <RadioCards
      label="Who schedules the containers?"
      hint={`Line ${line} says that Swarm is active in this engine. Nodes of MKE 3 may run Kubernetes as well: only you know.`}
      look="segments"
      choices={orchestratorChoices}
      value={value}
      onChange={onChange}
    />
  )
}
