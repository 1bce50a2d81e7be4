import type { Plan } from '../../advisor/plan/plan.ts'
import type { Reading } from '../../exchange/importer.ts'
import { useAdvisor } from '../../store/advice.ts'
import type { Proposal } from '../../store/reading-into-plan.ts'
import { Given } from '../../ui/Given.tsx'
import { Capped } from './Capped.tsx'
import { awaited, missingInWords, untold } from './still-missing.ts'

interface StillMissingProps {
  readonly proposal: Proposal
  readonly readings: ReadonlyMap<string, Reading>
}

/** What no text told: what the advice waits for, and what the nodes could still tell. */
export function StillMissing({ proposal, readings }: StillMissingProps) {
  const advisor = useAdvisor()
  const { plan } = proposal.draft
  const needed = advisor ? awaited(advisor.advise(plan, advisor.catalog)) : []
  const lacking = untold(proposal, readings).filter((path) => !needed.includes(path))
  if (needed.length + lacking.length === 0) return null
  return (
    <section aria-labelledby="missing" className="paste-part">
      <h2 id="missing">What is missing</h2>
      <MissingList title="The advice waits for" paths={needed} plan={plan} />
      <MissingList title="Not in these texts, and asked on the way" paths={lacking} plan={plan} />
    </section>
  )
}

interface MissingListProps {
  readonly title: string
  readonly paths: readonly string[]
  readonly plan: Plan
}

function MissingList({ title, paths, plan }: MissingListProps) {
  if (paths.length === 0) return null
  return (
    <>
      <p>{title}:</p>
      <Capped items={missingInWords(paths, plan)} most={10} what="parts">
        {(shown) => (
          <ul>
            {shown.map(({ about, traits }) => (
              <li key={about ?? ''}>
                {about !== undefined && (
                  <>
                    <Given text={about} most={40} />:{' '}
                  </>
                )}
                {traits.join(', ')}
              </li>
            ))}
          </ul>
        )}
      </Capped>
    </>
  )
}
