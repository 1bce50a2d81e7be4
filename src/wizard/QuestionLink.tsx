import type { ReactNode } from 'react'
import { toQuestion } from '../store/wanted-question.ts'

interface QuestionLinkProps {
  /** The question's path in the plan: `nodePools[0].kernel`. */
  readonly trait: string
  /** For what has to go before the question is seen, such as a dialog. */
  readonly onFollow?: () => void
  readonly children: ReactNode
}

/** Leads to the step that asks a question, and there to the question itself. */
export function QuestionLink({ trait, onFollow, children }: QuestionLinkProps) {
  const { href, onClick } = toQuestion(trait)
  return (
    <a
      href={href}
      onClick={() => {
        onClick()
        onFollow?.()
      }}
    >
      {children}
    </a>
  )
}
