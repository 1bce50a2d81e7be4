import type { Finding } from '../advisor/advice/advice.ts'
import { useAdvice } from '../store/advice.ts'
import type { StepId } from '../store/page.ts'
import { Notice } from '../ui/Notice.tsx'
import { stepOf } from '../store/step-of.ts'

const tones = { danger: 'danger', warning: 'watch', info: 'info' } as const satisfies Record<
  Finding['severity'],
  string
>

/** Answers that contradict each other, where one of them was given in this step; without a step all of them. */
export function Contradictions({ step }: { readonly step?: StepId }) {
  const findings = useAdvice()?.findings ?? []
  const shown = findings.filter(
    ({ kind, traits }) =>
      kind === 'contradiction' && (step === undefined || traits.some((trait) => stepOf(trait) === step)),
  )
  return (
    <div aria-live="polite">
      {shown.map(({ rule, about, says, severity }) => (
        <Notice key={`${rule} ${about}`} tone={tones[severity]} title="These answers do not fit together">
          <p>{says}</p>
        </Notice>
      ))}
    </div>
  )
}
