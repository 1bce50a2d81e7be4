import { useAdvisor } from '../../store/advice.ts'

/** Why a question is asked: what the rules that read its answer conclude. */
export function WhyAsked({ trait }: { readonly trait: string }) {
  const advisor = useAdvisor()
  if (!advisor) return <p>The rules are on their way …</p>
  const rules = advisor.rulesReading(trait)
  if (rules.length === 0) return <p>No rule reads this answer. It stands in the plan for those who read it.</p>
  return (
    <ul>
      {rules.map(({ id, says }) => (
        <li key={id}>{says}</li>
      ))}
    </ul>
  )
}
