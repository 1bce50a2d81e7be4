/** The values that a number may take: whole numbers, cents, or tenths of a TB. */
export interface Grid {
  /** How many steps make one unit. */
  readonly perUnit: 1 | 10 | 100
  readonly least: number
  readonly most: number
}

const most = 1e15
const counts: Grid = { perUnit: 1, least: 0, most: 1e9 }
const amounts: Grid = { perUnit: 1, least: 0, most }
const percents: Grid = { perUnit: 1, least: 0, most: 100 }
// 1e13 in cents is as far as whole steps are exact.
const money: Grid = { perUnit: 100, least: 0, most: 1e13 }
const terabytes: Grid = { perUnit: 10, least: 0, most: 1e14 }

/** The grid of every number in a plan, keyed by the path without its row. */
export const grids: Readonly<Record<string, Grid>> = {
  usdPerUnit: { perUnit: 100, least: 0.01, most: 1e6 },
  'nodePools.nodes': counts,
  'nodePools.zones': counts,
  'workloads.replicas': counts,
  'workloads.recoveryPointHours': amounts,
  'workloads.iops': amounts,
  'workloads.readPercent': percents,
  'workloads.ioSizeKiB': amounts,
  'workloads.throughputMiBps': amounts,
  'workloads.capacityGiB': amounts,
  'workloads.growthPercentPerYear': amounts,
  'workloads.maxCostPerTBMonth': money,
  'registry.replicas': counts,
  'registry.sites': counts,
  'registry.capacityTB': terabytes,
  'registry.growthPercentPerYear': amounts,
  'registry.pullsPerDay': amounts,
  'registry.peakIops': amounts,
  'registry.maxCostPerTBMonth': money,
  'registry.images': counts,
  'registry.tagsPerImage': amounts,
  'registry.repositories': counts,
  'registry.newLayersPerImage': amounts,
  'registry.averageLayerMiB': amounts,
  'registry.retentionDays': amounts,
}

/** @param trait its path in the plan, with the row's number */
export const gridOf = (trait: string): Grid | undefined => grids[trait.replace(/\[\d+\]/, '')]
