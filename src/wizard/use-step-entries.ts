import { decidingTraits, tiersOf } from '../advisor/open-questions.ts'
import { useAdviceSoon } from '../store/advice.ts'
import { useSession } from '../store/session.ts'
import type { StepEntry } from '../ui/StepList.tsx'
import { stepEntries } from './step-states.ts'

/** Where each step stands by now. */
export function useStepEntries(): StepEntry[] {
  const plan = useSession(({ draft }) => draft.plan)
  const typed = useSession(({ draft }) => draft.typed)
  const advice = useAdviceSoon()
  return stepEntries({ plan, typed }, advice && decidingTraits(tiersOf(advice)))
}
