import { useEffect, useMemo, useState } from 'react'
import type { Advice } from '../../advisor/advice/advice.ts'
import type { Plan } from '../../advisor/plan/plan.ts'
import { criteria } from '../../advisor/plan/priorities.ts'
import { useAdvisor } from '../../store/advice.ts'
import { weigh } from '../../store/answers.ts'
import { useSession } from '../../store/session.ts'
import { Notice } from '../../ui/Notice.tsx'
import { PrioritySlider } from '../../ui/PrioritySlider.tsx'
import type { Step } from '../step.ts'
import { criterionWords } from '../words/criterion-words.ts'

const picksOf = (advice: Advice): string =>
  JSON.stringify(
    [...advice.image, ...advice.volumes, ...advice.secretsAndConfig, advice.registry].map((tier) =>
      tier.kind === 'recommended'
        ? tier.pick.option
        : tier.kind === 'tied'
          ? tier.picks.map(({ option }) => option)
          : tier.kind,
    ),
  )

/** More rows than this are not advised again just to see what a slider would do. */
const mostRows = 40

/** A slider that is being dragged passes other positions on its way; they are not advised. */
const restMs = 300

function useRested(plan: Plan): Plan {
  const [rested, setRested] = useState(plan)
  useEffect(() => {
    const waiting = setTimeout(() => setRested(plan), restMs)
    return () => clearTimeout(waiting)
  }, [plan])
  return rested
}

/** True where neither end of any slider would change a pick; undefined while that is not known. */
function useIsDecidedBySupport(): boolean | undefined {
  const advisor = useAdvisor()
  const plan = useRested(useSession(({ draft }) => draft.plan))
  return useMemo(() => {
    const rows = (plan.workloads?.length ?? 0) + (plan.nodePools?.length ?? 0)
    if (!advisor || rows > mostRows) return undefined
    const picks = (priorities: Plan['priorities']) =>
      picksOf(advisor.advise({ ...plan, ...(priorities && { priorities }) }, advisor.catalog))
    const today = picks(plan.priorities)
    return criteria.every((criterion) =>
      ([0, 5] as const).every((end) => picks({ ...plan.priorities, [criterion]: end }) === today),
    )
  }, [advisor, plan])
}

function PrioritiesFields() {
  const priorities = useSession(({ draft }) => draft.plan.priorities)
  const isDecidedBySupport = useIsDecidedBySupport()
  return (
    <>
      <p>
        Each tier has its own profile of what counts; 3 leaves it as it is. Support and what is on hand come before any
        weight.
      </p>
      {isDecidedBySupport === true && (
        <Notice announce="status" title="Decided by support, not by weights">
          <p>No slider alone would change a pick: what is supported and on hand decides here.</p>
        </Notice>
      )}
      <div className="sliders">
        {criteria.map((criterion) => (
          <PrioritySlider
            key={criterion}
            {...criterionWords[criterion]}
            value={priorities?.[criterion]}
            onChange={(priority) => weigh(criterion, priority)}
          />
        ))}
      </div>
    </>
  )
}

export const prioritiesStep: Step = {
  id: 'priorities',
  intro: 'What matters more to you than usual, and what less. You can leave all of it as it is.',
  isRelevant: () => true,
  Fields: PrioritiesFields,
}
