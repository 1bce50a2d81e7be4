import { useMemo } from 'react'
import { proposalOf } from '../store/reading-into-plan.ts'
import { useSession } from '../store/session.ts'
import { useHeld } from './held-inputs.ts'
import { outcomeOf } from './outcome.ts'
import { readInputOf } from './what-was-read.ts'

/** Everything that was handed in, what it tells, and what the plan becomes with it. */
export function useReview() {
  const { inputs, choices } = useHeld()
  const draft = useSession((session) => session.draft)
  return useMemo(() => {
    const read = inputs.flatMap((input) => readInputOf(input) ?? [])
    const proposal = proposalOf(draft, read, choices)
    return { inputs, choices, read, proposal, outcome: outcomeOf(proposal, read) }
  }, [inputs, choices, draft])
}

export type Review = ReturnType<typeof useReview>
