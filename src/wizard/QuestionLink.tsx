import type { ReactNode } from 'react'
import { addressOf } from '../store/page.ts'
import { stepOf } from '../store/step-of.ts'
import { want } from './wanted-question.ts'

interface QuestionLinkProps {
  /** The question's path in the plan: `nodePools[0].kernel`. */
  readonly trait: string
  readonly children: ReactNode
}

/** Leads to the step that asks a question, and there to the question itself. */
export function QuestionLink({ trait, children }: QuestionLinkProps) {
  return (
    <a href={addressOf({ kind: 'step', step: stepOf(trait) })} onClick={() => want(trait)}>
      {children}
    </a>
  )
}
