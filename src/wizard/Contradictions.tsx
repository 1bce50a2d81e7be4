import { rowNameOf, traitInWords } from '../advisor/plan/trait-words.ts'
import type { Finding } from '../advisor/advice/advice.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import { useAdviceSoon } from '../store/advice.ts'
import type { StepId } from '../store/page.ts'
import { useSession } from '../store/session.ts'
import { stepOf } from '../store/step-of.ts'
import { Given } from '../ui/Given.tsx'
import { Notice } from '../ui/Notice.tsx'
import { QuestionLink } from './QuestionLink.tsx'

const tones = { danger: 'danger', warning: 'watch', info: 'info' } as const satisfies Record<
  Finding['severity'],
  string
>

/** More than these are counted, not shown: with many workloads alike one contradiction can stand in each. */
const most = 5

/** Answers that contradict each other, where one of them was given in this step; without a step all of them. */
export function Contradictions({ step }: { readonly step?: StepId }) {
  const plan = useSession(({ draft }) => draft.plan)
  const contradictions = (useAdviceSoon()?.findings ?? []).filter(
    ({ kind, traits }) =>
      kind === 'contradiction' && (step === undefined || traits.some((trait) => stepOf(trait) === step)),
  )
  const left = contradictions.length - most
  return (
    <div className="contradictions" aria-live="polite">
      {contradictions.slice(0, most).map(({ rule, about, says, severity, traits }) => (
        <Notice key={`${rule} ${about}`} tone={tones[severity]} title="These answers do not fit together">
          <p>
            <Given text={says} most={400} />
          </p>
          <p className="contradiction-links">
            {traits.map((trait) => (
              <QuestionLink key={trait} trait={trait}>
                Change {nameOf(trait, plan)}
              </QuestionLink>
            ))}
          </p>
        </Notice>
      ))}
      {left > 0 && <p>{left.toLocaleString('en')} more like these stand on the advice.</p>}
    </div>
  )
}

function nameOf(trait: string, plan: Plan) {
  const row = rowNameOf(trait, plan)
  return row === undefined ? (
    traitInWords(trait)
  ) : (
    <>
      {traitInWords(trait)} of <Given text={row} most={30} />
    </>
  )
}
