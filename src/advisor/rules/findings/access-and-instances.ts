import { fromPlan } from '../../catalog/cell.ts'
import type { FindingRule } from '../finding-rule.ts'

const about = { severity: 'info', kind: 'platform' } as const

export const sharedByOneInstance: FindingRule = {
  ...about,
  scope: 'workload',
  id: 'finding/shared-access-for-one-instance',
  says: 'One instance alone has no need of shared access, which leaves fewer kinds of storage.',
  find: ({ row, outcome }, the) => {
    // A share is there for others than its own instances.
    if (outcome.kind === 'not-needed' || row.accessMode !== 'RWX' || row.kind === 'file-share') return undefined
    if (row.replicas !== 1) return undefined
    the(fromPlan)
    return () =>
      'It counts as one instance and asks for ReadWriteMany (RWX). If several write, say how many; if only one does, ReadWriteOnce is enough, and more kinds of storage come into question.'
  },
}

export const severalOnOneWriter: FindingRule = {
  ...about,
  scope: 'workload',
  id: 'finding/several-instances-on-volumes-of-one-writer',
  says: 'Volumes of one writer serve several instances only where each has its own.',
  find: ({ row, outcome }, the) => {
    if (outcome.kind === 'not-needed' || row.state !== 'stateful' || row.selfReplicating === true) return undefined
    if (row.accessMode !== 'RWO' && row.accessMode !== 'RWOP') return undefined
    const { replicas = 1 } = row
    if (replicas < 2) return undefined
    the(fromPlan)
    const mode = row.accessMode === 'RWO' ? 'ReadWriteOnce (RWO)' : 'ReadWriteOncePod (RWOP)'
    return () =>
      `It has ${replicas} instances on volumes with ${mode}, so each needs a volume of its own, and nothing in the plan says that the application keeps these alike. If the instances share their data, ask for ReadWriteMany; if the application copies it, say so.`
  },
}

export const rawDeviceUnderSwarm: FindingRule = {
  ...about,
  scope: 'workload',
  severity: 'warning',
  id: 'finding/raw-device-under-swarm',
  says: 'Under Swarm volume plugins hand over directories, so a raw device is hardly to be had.',
  find: ({ platform, row, outcome, catalog }, the) => {
    if (row.volumeMode !== 'block' || outcome.kind === 'not-needed' || platform.mke === '4k') return undefined
    const orchestrator = platform.orchestrator === 'both' ? row.orchestrator : platform.orchestrator
    if (orchestrator !== 'swarm') return undefined
    const path = the(catalog.facts.volume.pluginsMountPaths)
    return () =>
      `It asks for a raw device under Swarm. A volume plugin hands over ${path}: ask for a file system, or run this workload under Kubernetes.`
  },
}
