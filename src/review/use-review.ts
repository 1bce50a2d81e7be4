import { useCallback } from 'react'
import type { Draft } from '../store/draft.ts'
import type { ReadInput } from '../store/read-input.ts'
import { proposing, type Choices, type Proposal } from '../store/reading-into-plan.ts'
import { useSession } from '../store/session.ts'
import { useHeld, type HeldInput } from './held-inputs.ts'
import { useInSlices } from './in-slices.ts'
import { outcoming, type Outcome } from './outcome.ts'
import { readInputOf } from './what-was-read.ts'

/** What was handed in and read, and what the plan becomes with it. */
export interface Review {
  readonly inputs: readonly HeldInput[]
  readonly read: readonly ReadInput[]
  readonly choices: Choices
  readonly proposal: Proposal
  readonly outcome: Outcome
  /** The proposal is that of a moment ago: choices made since are still being worked in. */
  readonly isStale: boolean
}

function* reviewing(draft: Draft, inputs: readonly HeldInput[], choices: Choices) {
  const read = inputs.flatMap((input) => readInputOf(input) ?? [])
  const proposal = yield* proposing(draft, read, choices)
  const outcome = yield* outcoming(proposal, read)
  return { read, proposal, outcome }
}

/** Undefined until the first of it is worked out. */
export function useReview(): { readonly inputs: readonly HeldInput[]; readonly review: Review | undefined } {
  const { inputs, choices } = useHeld()
  const draft = useSession((session) => session.draft)
  const begin = useCallback(() => reviewing(draft, inputs, choices), [draft, inputs, choices])
  const { made, isStale } = useInSlices(begin)
  return { inputs, review: made && { ...made, inputs, choices, isStale } }
}
