import { blocks, supports } from '../verdict.ts'
import { dataPathOf } from './data-path.ts'
import { volumeRule } from './volume-rule.ts'

export const documentedForOrchestrator = volumeRule({
  id: 'volume/documented-for-the-orchestrator',
  setsLevel: true,
  says: 'Its maker or Mirantis documents an option for this orchestrator and for these nodes, or nobody does.',
  reads: ['orchestrator', 'os'],
  judge: ({ orchestrator, os }, option, the, { way }) => {
    const isKubernetes = orchestrator === 'kubernetes'
    const support = isKubernetes ? option.orchestrators.kubernetes : option.orchestrators.swarm
    const title = `${option.name} on ${isKubernetes ? 'Kubernetes' : 'Swarm'}`
    const level = the(support)
    const note = support.note === undefined ? '' : ` ${support.note}`
    if (level === 'unsupported')
      return blocks(() => `${option.name} does not serve ${isKubernetes ? 'Kubernetes' : 'Swarm'}.${note}`)
    if (level === 'contradicted') return supports(level, () => `Documents contradict each other about ${title}.${note}`)
    if (level === 'undocumented')
      return supports(level, () => `No current document read says whether ${title} is supported.${note}`)
    if (os === 'windows' && the(way.windowsNodes ?? option.windowsNodes) === 'undocumented')
      return supports('undocumented', () => `No document read says whether ${option.name} serves Windows nodes.`)
    return supports('supported', () => `Documents cover ${title}.${note}`)
  },
})

export const windowsNodes = volumeRule({
  id: 'volume/windows-nodes',
  says: 'What does not serve Windows nodes cannot hold the data of Windows containers.',
  reads: ['os'],
  judge: ({ os }, option, the, { way }) => {
    const support = way.windowsNodes ?? option.windowsNodes
    if (os !== 'windows' || the(support) !== 'unsupported') return undefined
    const note = support.note === undefined ? '' : ` ${support.note}`
    return blocks(
      () => `${option.name} does not serve Windows nodes, and the workload runs in Windows containers.${note}`,
    )
  },
})

export const windowsUnderKubernetes = volumeRule({
  id: 'volume/windows-under-kubernetes',
  says: 'Kubernetes gives Windows containers neither NFS volumes nor raw devices nor volumes in memory.',
  reads: ['os', 'orchestrator', 'volumeMode'],
  judge: ({ os, orchestrator, volumeMode }, _, the, { way, catalog }) => {
    if (os !== 'windows' || orchestrator !== 'kubernetes') return undefined
    const path = dataPathOf(way)
    const what =
      way.protocol === 'nfs'
        ? 'NFS volumes'
        : path === 'memory'
          ? 'volumes in memory'
          : volumeMode === 'block'
            ? 'raw devices'
            : undefined
    if (what === undefined) return undefined
    the(catalog.facts.volume.windowsUnderKubernetes)
    return blocks(() => `Kubernetes gives Windows containers no ${what}.`)
  },
})
