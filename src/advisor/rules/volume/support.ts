import { blocks, supports } from '../verdict.ts'
import { volumeRule } from './volume-rule.ts'

export const documentedForOrchestrator = volumeRule({
  id: 'volume/documented-for-the-orchestrator',
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
    return supports('supported', () => `Its documents cover ${title}.${note}`)
  },
})

export const windowsNodes = volumeRule({
  id: 'volume/windows-nodes',
  says: 'What does not serve Windows nodes cannot hold the data of Windows containers.',
  reads: ['os'],
  judge: ({ os }, option, the, { way }) => {
    if (os !== 'windows' || the(way.windowsNodes ?? option.windowsNodes) !== 'unsupported') return undefined
    return blocks(() => `${option.name} does not serve Windows nodes, and the workload runs in Windows containers.`)
  },
})
