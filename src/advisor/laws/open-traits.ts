import type { Plan } from '../plan/plan.ts'

/** For tests: the questions of a plan that choose between options and are open, as the plan itself tells. */
export function openTraits({ platform = {}, nodePools = [], workloads = [], registry = {} }: Plan): string[] {
  const open: string[] = []
  if (platform.site === undefined) open.push('platform.site')
  if (platform.orchestrator === undefined) open.push('platform.orchestrator')
  const isBoth = platform.orchestrator === 'both'
  nodePools.forEach((pool, i) => pool.os === undefined && open.push(`nodePools[${i}].os`))
  workloads.forEach(({ state, orchestrator }, i) => {
    if (state === undefined) open.push(`workloads[${i}].state`)
    if (isBoth && orchestrator === undefined) open.push(`workloads[${i}].orchestrator`)
  })
  if (registry.product === undefined) open.push('registry.product')
  if (registry.survives === undefined) open.push('registry.survives')
  if (isBoth && registry.orchestrator === undefined) open.push('registry.orchestrator')
  return open
}
