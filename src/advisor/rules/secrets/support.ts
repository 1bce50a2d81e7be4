import { blocks, supports } from '../verdict.ts'
import { secretsRule } from './secrets-rule.ts'

export const documentedForOrchestrator = secretsRule({
  id: 'secrets/documented-for-the-orchestrator',
  setsLevel: true,
  says: 'A store serves the orchestrator that its documents name.',
  reads: ['orchestrator', 'os'],
  judge: ({ orchestrator, os }, { name, orchestrators, windowsNodes }, the) => {
    const isKubernetes = orchestrator === 'kubernetes'
    const support = isKubernetes ? orchestrators.kubernetes : orchestrators.swarm
    const under = isKubernetes ? 'Kubernetes' : 'Swarm'
    const level = the(support)
    const note = support.note === undefined ? '' : ` ${support.note}`
    if (level === 'unsupported') return blocks(() => `${name} cannot be used under ${under}.${note}`)
    if (level !== 'supported')
      return supports(level, () => `No current document read says whether ${name} can be used under ${under}.${note}`)
    if (os === 'windows' && the(windowsNodes) === 'undocumented')
      return supports('undocumented', () => `No document read says how ${name} reach Windows containers.`)
    return supports('supported', () => `Documents cover ${name} under ${under}.${note}`)
  },
})

export const windowsNodes = secretsRule({
  id: 'secrets/windows-nodes',
  says: 'A store that runs on Linux nodes only does not reach Windows containers.',
  reads: ['os'],
  judge: ({ os }, { name, windowsNodes: support }, the) => {
    if (os !== 'windows' || the(support) !== 'unsupported') return undefined
    return blocks(() => `${name} runs on Linux nodes only, and the workload runs in Windows containers.`)
  },
})
