import { fromPlan } from '../../catalog/cell.ts'
import type { NodePool } from '../../plan/node-pool.ts'
import type { FindingRule } from '../finding-rule.ts'
import { poolsByName, poolsOf } from './pools-of-workload.ts'

export const poolThatIsNotThere: FindingRule = {
  id: 'finding/pool-that-is-not-there',
  says: 'A workload can only run on a kind of node that the plan has.',
  severity: 'warning',
  kind: 'contradiction',
  scope: 'workload',
  besides: ['nodePools'],
  find: ({ row, plan: { nodePools = [] } }, the) => {
    const { pool } = row
    if (pool === undefined || poolsByName(nodePools).has(pool)) return undefined
    the(fromPlan)
    return () =>
      `It is to run on nodes of the kind ${pool}, and the plan has no kind of node of that name. Add it, or name one that is there: until then nothing is known of its nodes.`
  },
}

export const isWindows = ({ os }: NodePool) => os?.trim().toLowerCase() === 'windows'

/** Whether the nodes are all of the other system; an unanswered one may be of either. */
const areAll = (pools: readonly NodePool[], windows: boolean) =>
  pools.length > 0 && pools.every((pool) => pool.os !== undefined && isWindows(pool) === windows)

export const windowsWithoutWindowsNodes: FindingRule = {
  id: 'finding/windows-containers-without-windows-nodes',
  says: 'Windows containers run on Windows nodes only.',
  severity: 'warning',
  kind: 'contradiction',
  scope: 'workload',
  besides: ['nodePools'],
  find: ({ row, plan }, the) => {
    if (row.os !== 'windows' || !areAll(poolsOf(row, plan), false)) return undefined
    the(fromPlan)
    return () =>
      'It runs in Windows containers, and every node that it may run on has another system. Add a kind of Windows node, or correct one of the two answers.'
  },
}

export const linuxOnWindowsNodes: FindingRule = {
  id: 'finding/linux-containers-on-windows-nodes',
  says: 'Linux containers find no place where every node runs Windows.',
  severity: 'warning',
  kind: 'platform',
  scope: 'workload',
  besides: ['nodePools'],
  find: ({ row, plan }, the) => {
    if (row.os !== 'linux' || !areAll(poolsOf(row, plan), true)) return undefined
    the(fromPlan)
    return () =>
      'It counts as Linux containers, and every node that it may run on is a Windows node. Answer which containers these are, or add a kind of Linux node.'
  },
}

export const oneZoneOnly: FindingRule = {
  id: 'finding/zones-to-survive-without-a-second-zone',
  says: 'Nodes of one single zone do not outlive the loss of it, wherever the data lies.',
  severity: 'warning',
  kind: 'contradiction',
  scope: 'workload',
  besides: ['nodePools'],
  find: ({ row, plan }, the) => {
    if (row.survives !== 'zone') return undefined
    const pools = poolsOf(row, plan)
    // Kinds of node that have one zone each may have different ones.
    if (pools.length !== 1 || pools[0]?.zones !== 1) return undefined
    the(fromPlan)
    return () =>
      'Its data is to outlive the loss of a zone, and all nodes that it may run on lie in one zone: nothing could run on that data then. Spread the nodes over two zones or more, or ask for less.'
  },
}
