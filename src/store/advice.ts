import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Advice } from '../advisor/advice/advice.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import { useAdviceOnMany } from './advice-on-many.ts'
import { useSession } from './session.ts'

export type Advisor = typeof import('./advisor.ts')

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

let latest: { readonly plan: Plan; readonly advice: Advice } | undefined

/** Many parts of a page ask for the advice on the same plan: it is worked out once for all of them. */
function adviceOn(plan: Plan, { advise, catalog }: Advisor): Advice {
  if (latest?.plan !== plan) latest = { plan, advice: advise(plan, catalog) }
  return latest.advice
}

/** With more workloads than this, the page would stand still while it is advised: the worker does it, row by row in brief. */
const mostOnThePage = 200

export const isOfMany = ({ workloads = [] }: Plan): boolean => workloads.length > mostOnThePage

/** The advice on a plan, whole or of many workloads in brief; undefined until it is here. */
function useAdviceOn(plan: Plan | undefined): Advice | undefined {
  const loaded = useAdvisor()
  const isMany = plan !== undefined && isOfMany(plan)
  const { advice } = useAdviceOnMany(plan ?? noPlan, isMany, loaded)
  const whole = useMemo(() => (loaded && plan && !isMany ? adviceOn(plan, loaded) : undefined), [loaded, plan, isMany])
  return isMany ? advice : whole
}

const noPlan: Plan = { schema: 1 }

/** The advice on the plan as it stands; undefined until the rules are here. */
export function useAdvice(): Advice | undefined {
  return useAdviceOn(useSession(({ draft }) => draft.plan))
}

/** With more rows than this, advice on every key would lag behind the keys. */
const mostRowsAtOnce = 60
/** As long as somebody may pause between two keys. */
const pauseMs = 500

/**
 * The advice for a page on which the plan is being changed. A plan of many rows is advised when the keys rest; until then
 * this is the advice on the plan before, whose rows may have moved since, or undefined where there is none.
 */
export function useAdviceSoon(): Advice | undefined {
  const plan: Plan = useSession(({ draft }) => draft.plan)
  const isLarge = (plan.workloads?.length ?? 0) + (plan.nodePools?.length ?? 0) > mostRowsAtOnce
  const [rested, setRested] = useState(latest?.plan)
  useEffect(() => {
    if (!isLarge) return
    const waiting = setTimeout(() => setRested(plan), pauseMs)
    return () => clearTimeout(waiting)
  }, [isLarge, plan])
  return useAdviceOn(isLarge ? rested : plan)
}
