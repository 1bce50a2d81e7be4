import type { Plan } from '../advisor/plan/plan.ts'
import type { Draft } from '../store/draft.ts'
import { addressOf, stepIds, type StepId } from '../store/page.ts'
import type { StepEntry } from '../ui/StepList.tsx'
import { stepOf } from '../store/step-of.ts'
import { stepTitles } from './step-titles.ts'

/** Under MKE 4k no storage driver of an engine is chosen, so that nodes are asked about only where somebody told of some. */
export function asksForNodes({ platform, nodePools }: Plan): boolean {
  return platform?.mke !== '4k' || nodePools !== undefined
}

/** What a step waits for: the answers without which its part of the advice stays open, each by its path. */
function missingIn(step: StepId, plan: Plan): string[] {
  const { platform, nodePools, workloads, registry } = plan
  switch (step) {
    case 'platform':
      return [
        ...(platform?.site ? [] : ['platform.site']),
        ...(platform?.orchestrator ? [] : ['platform.orchestrator']),
      ]
    case 'nodes':
      if (!asksForNodes(plan)) return []
      return (nodePools ?? [{}]).flatMap(({ os }, i) => (os === undefined ? [`nodePools[${i}].os`] : []))
    case 'storage':
      return platform?.onHand ? [] : ['platform.onHand']
    case 'workloads':
      return workloads
        ? workloads.flatMap(({ state }, i) => (state === undefined ? [`workloads[${i}].state`] : []))
        : ['workloads']
    case 'registry':
      if (registry?.product === 'none') return []
      return [...(registry?.product ? [] : ['registry.product']), ...(registry?.survives ? [] : ['registry.survives'])]
    case 'priorities':
    case 'check':
      return []
  }
}

function countOf(step: StepId, plan: Plan): string | undefined {
  const { nodePools, workloads, platform, priorities } = plan
  const some = (count: number, one: string, many: string) =>
    count === 0 ? undefined : `${count} ${count === 1 ? one : many}`
  switch (step) {
    case 'nodes':
      if (!asksForNodes(plan)) return 'not needed'
      return some(nodePools?.length ?? 0, 'kind', 'kinds')
    case 'workloads':
      return some(workloads?.length ?? 0, 'workload', 'workloads')
    case 'storage':
      return some(platform?.onHand?.length ?? 0, 'system', 'systems')
    case 'priorities':
      return priorities ? undefined : 'as usual'
    default:
      return undefined
  }
}

/**
 * Where each step stands: what is typed but not understood is wrong, what the advice waits for is open.
 * @param deciding the traits that picks wait for, once the advice is here; most of them are known without it.
 */
export function stepEntries(
  { plan, typed }: Pick<Draft, 'plan' | 'typed'>,
  deciding: readonly string[] = [],
): StepEntry[] {
  const isKnown = (path: string) => !plan.dontKnow?.includes(path)
  const awaited = (step: StepId) =>
    deciding.some((trait) => isKnown(trait) && (step === 'check' || stepOf(trait) === step))
  const wrongIn = (step: StepId) => Object.keys(typed).filter((key) => stepOf(key) === step).length
  return stepIds.map((id) => {
    const base = { id, title: stepTitles[id], href: addressOf({ kind: 'step', step: id }) }
    const wrong = wrongIn(id)
    if (wrong > 0) return { ...base, state: 'wrong', detail: `${wrong} to correct` }
    const missing = id === 'check' ? stepIds.flatMap((step) => missingIn(step, plan)) : missingIn(id, plan)
    const isOpen = missing.some(isKnown) || awaited(id)
    const detail = isOpen ? undefined : countOf(id, plan)
    return { ...base, state: isOpen ? 'open' : 'answered', ...(detail !== undefined && { detail }) }
  })
}
