import type { Plan } from '../advisor/plan/plan.ts'

/** An answer and its line: `isInferred` where the line means it without saying it. */
export interface ReadLine {
  readonly trait: string
  readonly value?: unknown
  readonly line: number
  readonly text: string
  readonly isInferred?: true
  /** Why the line means that. */
  readonly because?: string
}

/** What no answer holds and a person should hear; `asks` names the answer that nobody but the person can give. */
export interface ReadRemark {
  readonly line: number
  readonly says: string
  readonly asks?: string
}

/** What was read from one input: the answers as a plan, and the line that each of them came from. */
export interface ReadInput {
  readonly id: string
  /** What the input is called where an answer says where it came from: `docker info`. */
  readonly from: string
  readonly plan: Plan
  readonly understood: readonly ReadLine[]
  readonly notes?: readonly ReadRemark[]
}

const linesOf = new WeakMap<ReadInput, ReadonlyMap<string, ReadLine>>()

/** The line that an answer of the input came from, by its path in the input's own plan. */
export function lineOf(input: ReadInput, trait: string): ReadLine | undefined {
  let lines = linesOf.get(input)
  if (!lines) {
    // Of several lines that tell one answer, the first.
    lines = new Map(input.understood.toReversed().map((line) => [line.trait, line]))
    linesOf.set(input, lines)
  }
  return lines.get(trait)
}
