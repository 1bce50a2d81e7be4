import { useAdvisor } from '../../store/advice.ts'

/** Why a question is asked: what the rules that read its answer conclude. */
export function WhyAsked({ trait }: { readonly trait: string }) {
  const advisor = useAdvisor()
  if (!advisor) return <p>The rules are on their way …</p>
  const rules = advisor.rulesReading(trait)
  if (rules.length === 0)
    return <p>No rule of this edition reads it. It stands in your plan and in what is shared or exported of it.</p>
  return (
    <ul>
      {rules.map(({ id, says }) => (
        <li key={id}>{says}</li>
      ))}
    </ul>
  )
}
