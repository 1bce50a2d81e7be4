import type { ComponentType } from 'react'
import type { Plan } from '../advisor/plan/plan.ts'
import type { StepId } from '../store/page.ts'

/** One step of the wizard: a page of questions about one part of the plan. */
export interface Step {
  readonly id: StepId
  /** One sentence below the heading: what this step is for. */
  readonly intro: string
  /** False where the plan has no use for the step; it can still be entered. */
  readonly isRelevant: (plan: Plan) => boolean
  readonly Fields: ComponentType
}
