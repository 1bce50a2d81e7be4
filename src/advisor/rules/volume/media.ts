import type { NodePool } from '../../plan/node-pool.ts'

/** The slowest kind of disk among the pools, where all of them name theirs. */
export function mediumOf(pools: readonly NodePool[] | undefined): NodePool['media'] {
  if (!pools || pools.length === 0 || pools.some(({ media }) => media === undefined)) return undefined
  return (['hdd', 'ssd', 'nvme'] as const).find((medium) => pools.some(({ media }) => media === medium))
}

/** How many nodes the pools have together, where all of them say. */
export function nodesIn(pools: readonly NodePool[]): number | undefined {
  if (pools.length === 0 || pools.some(({ nodes }) => nodes === undefined)) return undefined
  return pools.reduce((sum, { nodes = 0 }) => sum + nodes, 0)
}
