import type { Plan } from '../advisor/plan/plan.ts'

/** What was read from one input: the answers as a plan, and the line that each of them came from. */
export interface ReadInput {
  readonly id: string
  /** What the input is called where an answer says where it came from: `docker info`. */
  readonly from: string
  readonly plan: Plan
  readonly understood: readonly { readonly trait: string; readonly line: number; readonly text: string }[]
}
