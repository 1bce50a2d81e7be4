import { fromPlan } from '../../catalog/cell.ts'
import type { FindingRule } from '../finding-rule.ts'

const names = { swarm: 'Swarm', kubernetes: 'Kubernetes' } as const
const about = { severity: 'warning', kind: 'contradiction' } as const

const differs = (own: string | undefined, platform: string | undefined): boolean =>
  (own === 'swarm' || own === 'kubernetes') && (platform === 'swarm' || platform === 'kubernetes') && own !== platform

export const workloadElsewhere: FindingRule = {
  ...about,
  id: 'finding/workload-under-another-orchestrator',
  says: 'A workload runs under an orchestrator that the platform has.',
  scope: 'workload',
  find: ({ platform, row }, the) => {
    const own = row.orchestrator
    const { orchestrator } = platform
    // Swarm on MKE 4k has a finding of its own.
    if (own === undefined || !differs(own, orchestrator) || (own === 'swarm' && platform.mke === '4k')) return undefined
    the(fromPlan)
    return () =>
      `It is to run under ${names[own]}, and the platform is answered with ${names[own === 'swarm' ? 'kubernetes' : 'swarm']} only. It is advised for the platform's: if the platform runs both, say so there.`
  },
}

export const registryElsewhere: FindingRule = {
  ...about,
  id: 'finding/registry-under-another-orchestrator',
  says: 'A registry in the cluster runs under an orchestrator that the platform has.',
  scope: 'registry',
  find: ({ platform, row }, the) => {
    const own = row.orchestrator
    const { orchestrator } = platform
    if (own === undefined || own === 'single-host' || !differs(own, orchestrator)) return undefined
    if (own === 'swarm' && platform.mke === '4k') return undefined
    the(fromPlan)
    return () =>
      `The registry is to run under ${names[own]}, and the platform is answered with ${names[own === 'swarm' ? 'kubernetes' : 'swarm']} only. It is advised for the platform's: if the platform runs both, say so there.`
  },
}

export const registryNeedsMke3: FindingRule = {
  ...about,
  id: 'finding/registry-line-needs-mke-3',
  says: 'Registry lines up to 2.x are installed on nodes of MKE 3.',
  severity: 'danger',
  scope: 'registry',
  find: ({ platform, row, catalog }, the) => {
    const { product } = row
    if (product === undefined || product === 'none' || (platform.mke !== '4k' && platform.mke !== 'none'))
      return undefined
    const runs = catalog.facts.registry.runs[product]
    if (!runs?.value.needsMke3) return undefined
    const { says } = the(runs)
    const has = platform.mke === '4k' ? 'MKE 4k' : 'no MKE at all'
    return () =>
      `The plan has ${has}, and a registry line that cannot be installed there. ${says}. Choose MSR 4, or keep that registry on an MKE 3 of its own.`
  },
}
