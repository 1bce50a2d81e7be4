import type { Feature } from '../../advisor/plan/workload.ts'
import { CheckboxCards } from '../../ui/CheckboxCards.tsx'
import { featureChoices } from '../words/workload-words.ts'
import { useAnswer } from './use-answer.tsx'

/** What its storage must be able to do. */
export function FeaturesAnswer() {
  const { value, answer, text } = useAnswer({ name: 'features', label: 'What must its storage be able to do?' })
  return (
    <CheckboxCards<Feature>
      {...text}
      groups={[{ heading: 'Features', choices: featureChoices }]}
      value={Array.isArray(value) ? value : undefined}
      onChange={answer}
      none="None of these"
    />
  )
}
