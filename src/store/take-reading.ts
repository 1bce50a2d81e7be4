import { changePlan } from './answers.ts'
import type { ReadInput } from './read-input.ts'
import { proposalOf, type Choices, type Proposal } from './reading-into-plan.ts'
import { useSession } from './session.ts'

export type Taken =
  | { readonly kind: 'taken'; readonly answers: number }
  | { readonly kind: 'nothing-new' }
  | { readonly kind: 'refused'; readonly says: string }

/**
 * Puts what was read into the plan, each answer with the line that it came from; `undo` takes all of it back.
 * Answers that the plan has already stay where the person did not choose otherwise.
 */
export function takeReading(inputs: readonly ReadInput[], choices: Choices): Taken {
  return takeProposal(proposalOf(useSession.getState().draft, inputs, choices))
}

/** The same with what was worked out already, for the plan as it stands. */
export function takeProposal({ draft, refused, changed }: Proposal): Taken {
  const { draft: before } = useSession.getState()
  if (refused !== undefined) return { kind: 'refused', says: refused }
  if (changed.length === 0) return { kind: 'nothing-new' }
  changePlan(() => draft)
  const many = changed.length.toLocaleString('en')
  const what = changed.length === 1 ? '1 answer was read into your plan.' : `${many} answers were read into your plan.`
  useSession.setState({ before: { draft: before, what } })
  return { kind: 'taken', answers: changed.length }
}
