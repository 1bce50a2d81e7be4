import { useMemo, useSyncExternalStore } from 'react'
import type { Advice } from '../advisor/advice/advice.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import { useSession } from './session.ts'

type Advisor = typeof import('./advisor.ts')

let advisor: Advisor | undefined
const listeners = new Set<() => void>()

/** Brings the catalog and the rules, which the first question does not wait for. */
export async function loadAdvisor(): Promise<Advisor> {
  if (advisor) return advisor
  advisor = await import('./advisor.ts')
  for (const tell of listeners) tell()
  return advisor
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  void loadAdvisor()
  return () => listeners.delete(tell)
}

/** The catalog, the rules and what they say, once they are here. */
export function useAdvisor(): Advisor | undefined {
  return useSyncExternalStore(
    listen,
    () => advisor,
    () => undefined,
  )
}

/** The advice on the plan as it stands; undefined until the rules are here. */
export function useAdvice(): Advice | undefined {
  const loaded = useAdvisor()
  const plan: Plan = useSession(({ draft }) => draft.plan)
  return useMemo(() => loaded?.advise(plan, loaded.catalog), [loaded, plan])
}
