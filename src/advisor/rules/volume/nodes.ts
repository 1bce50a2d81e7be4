import { isKernelOlder, parseKernel } from '../../plan/kernel.ts'
import { isOlder, parseVersion } from '../../plan/version.ts'
import { blocks, condition } from '../verdict.ts'
import { nodesIn } from './media.ts'
import { volumeRule } from './volume-rule.ts'

export const enoughNodes = volumeRule({
  id: 'volume/enough-nodes',
  says: 'Software that keeps copies on several nodes needs that many nodes.',
  reads: ['pools'],
  also: ['orchestrator'],
  judge: ({ pools, orchestrator }, { name, nodesFrom }, the) => {
    const least = the(nodesFrom)
    if (least === undefined) return undefined
    const nodes = nodesIn(pools)
    if (nodes === undefined) {
      const check = orchestrator === 'swarm' ? 'docker node ls' : 'kubectl get nodes'
      return condition(() => `Verify that at least ${least} nodes with disks of their own can carry ${name}.`, check)
    }
    return nodes < least
      ? blocks(() => `${name} needs ${least} nodes for its copies, and there are ${nodes}.`)
      : undefined
  },
})

export const recentKernel = volumeRule({
  id: 'volume/recent-kernel',
  says: 'Some storage software needs a recent kernel on every node.',
  reads: ['pools'],
  judge: ({ pools }, { name, kernelFrom }, the) => {
    const from = the(kernelFrom)
    if (from === undefined) return undefined
    const kernels = pools.map(({ kernel }) => parseKernel(kernel ?? ''))
    if (pools.length === 0 || kernels.includes(undefined))
      return condition(() => `Verify that every node runs kernel ${from} or later: ${name} needs it.`, 'uname -r')
    const isTooOld = kernels.some((kernel) => kernel !== undefined && isKernelOlder(kernel, from))
    return isTooOld
      ? blocks(() => `${name} needs kernel ${from} or later on its nodes, and at least one pool runs an older one.`)
      : undefined
  },
})

export const recentEngine = volumeRule({
  id: 'volume/recent-engine',
  says: 'A Docker plugin needs an engine that knows its interface.',
  reads: ['pools', 'orchestrator'],
  judge: ({ pools, orchestrator }, { name, engineFrom }, the) => {
    const from = orchestrator === 'swarm' ? the(engineFrom) : undefined
    if (from === undefined) return undefined
    const versions = pools.map(({ engineVersion }) => parseVersion(engineVersion ?? ''))
    if (versions.some((version) => version !== undefined && isOlder(version, from)))
      return blocks(() => `${name} needs engine ${from} or later, and at least one pool runs an older one.`)
    if (pools.length > 0 && !versions.includes(undefined)) return undefined
    return condition(
      () => `Verify that the engine on every node is ${from} or later: ${name} needs it.`,
      'docker version',
    )
  },
})
