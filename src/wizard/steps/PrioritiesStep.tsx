import { useEffect, useMemo, useState } from 'react'
import type { Plan } from '../../advisor/plan/plan.ts'
import { criteria } from '../../advisor/plan/priorities.ts'
import { useAdvisor } from '../../store/advice.ts'
import { weigh } from '../../store/answers.ts'
import { useSession } from '../../store/session.ts'
import { Notice } from '../../ui/Notice.tsx'
import { PrioritySlider } from '../../ui/PrioritySlider.tsx'
import type { Step } from '../step.ts'
import { isDecidedBySupport } from '../decided-by-support.ts'
import { criterionWords } from '../words/criterion-words.ts'

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
    return isDecidedBySupport(plan, (weighed) => advisor.advise(weighed, advisor.catalog))
  }, [advisor, plan])
}

function PrioritiesFields() {
  const priorities = useSession(({ draft }) => draft.plan.priorities)
  const isBySupport = useIsDecidedBySupport()
  return (
    <>
      <p>
        Each tier has its own profile of what counts; 3 leaves it as it is. Support and what is on hand come before any
        weight.
      </p>
      {isBySupport === true && (
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
