import { Icon, type IconName } from './icons.tsx'
import './step-list.css'

export type StepState = 'answered' | 'open' | 'wrong'

export interface StepEntry {
  readonly id: string
  readonly title: string
  readonly href: string
  readonly state: StepState
  /** What the state amounts to: "3 of 6 answered". The state's own word stands without it. */
  readonly detail?: string
}

interface StepListProps {
  readonly steps: readonly StepEntry[]
  /** The id of the step that is shown. */
  readonly current: string
  readonly label?: string
}

const marks: Record<StepState, { icon: IconName; word: string }> = {
  answered: { icon: 'check', word: 'answered' },
  open: { icon: 'open', word: 'open' },
  wrong: { icon: 'danger', word: 'to correct' },
}

/** The steps as links in their order, each with what is answered, open or wrong in it. */
export function StepList({ steps, current, label = 'Steps' }: StepListProps) {
  return (
    <nav className="steps" aria-label={label}>
      <ol className="plain-list">
        {steps.map(({ id, title, href, state, detail }) => (
          <li key={id}>
            <a className={`step step-${state}`} href={href} aria-current={id === current ? 'step' : undefined}>
              <Icon name={marks[state].icon} />
              <span className="step-title">{title}</span>
              <span className="step-detail">{detail ?? marks[state].word}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
