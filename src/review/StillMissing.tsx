import { useMemo } from 'react'
import type { Plan } from '../advisor/plan/plan.ts'
import { useAdvisor } from '../store/advice.ts'
import { Given } from '../ui/Given.tsx'
import { Capped } from './Capped.tsx'
import { awaited, missingInWords, untold } from './still-missing.ts'
import type { Review } from './use-review.ts'

/** With more rows than this, advice on them and a list of all that they lack would hold the page up and help nobody. */
const mostRows = 60

/** What no text told: what the advice waits for, and what the nodes could still tell. */
export function StillMissing({ review: { proposal, inputs } }: { readonly review: Review }) {
  const advisor = useAdvisor()
  const { plan } = proposal.draft
  const isShort = (plan.workloads?.length ?? 0) + (plan.nodePools?.length ?? 0) <= mostRows
  const needed = useMemo(
    () => (advisor && isShort ? awaited(advisor.advise(plan, advisor.catalog)) : []),
    [advisor, plan, isShort],
  )
  const lacking = useMemo(
    () => (isShort ? untold(proposal, inputs).filter((path) => !needed.includes(path)) : []),
    [proposal, inputs, needed, isShort],
  )
  if (needed.length + lacking.length === 0) return null
  return (
    <section aria-labelledby="missing" className="review-group">
      <h3 id="missing">What is missing</h3>
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
