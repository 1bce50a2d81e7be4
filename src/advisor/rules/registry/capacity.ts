import { condition, warns, weighs } from '../verdict.ts'
import { inodesOf } from './inodes.ts'
import { registryRule } from './registry-rule.ts'

const years = 3

/** From how many TB on, how many points a file system loses; linear between, flat beyond. */
const losses = {
  local: [
    [1, 0],
    [10, -0.75],
    [100, -1.5],
  ],
  'shared-fs': [
    [10, 0],
    [100, -0.5],
    [1000, -1],
  ],
} as const

function lossAt(table: readonly (readonly [tb: number, points: number])[], tb: number): number {
  let [lowTb, lowPoints] = table[0] ?? [0, 0]
  for (const [highTb, highPoints] of table) {
    if (tb < highTb)
      return lowPoints + ((highPoints - lowPoints) * Math.max(0, tb - lowTb)) / Math.max(1, highTb - lowTb)
    lowTb = highTb
    lowPoints = highPoints
  }
  return lowPoints
}

export const fileSystemsGrowHard = registryRule({
  id: 'registry-backend/file-systems-grow-hard',
  says: 'The more a registry holds and grows, the less a file system suits it.',
  reads: ['capacityTB'],
  also: ['growthPercentPerYear'],
  weighs: { scalability: 1.5 },
  judge: ({ capacityTB, growthPercentPerYear = 0 }, { kind }, the, { catalog }) => {
    if (kind === 'object') return undefined
    const grown = capacityTB * (1 + growthPercentPerYear / 100) ** years
    const points = lossAt(losses[kind], grown)
    if (points === 0) return undefined
    const why = the(catalog.facts.registry.localGrows)
    const becomes = grown > capacityTB ? `, ${Math.round(grown)} TB in ${years} years` : ''
    return weighs('scalability', points, () => `${capacityTB} TB${becomes}: ${why}.`)
  },
})

export const inodesRunOut = registryRule({
  id: 'registry-backend/inodes-run-out',
  says: 'Images take inodes, which matter on small or inode-limited file systems only.',
  reads: ['images'],
  also: ['capacityTB', 'repositories', 'tagsPerImage', 'newLayersPerImage'],
  judge: ({ images, capacityTB, repositories, tagsPerImage, newLayersPerImage }, { kind }, the, { catalog }) => {
    if (kind === 'object' || images === 0) return undefined
    const { inodes, inodeCosts } = catalog.facts.registry
    const needed = inodesOf(the(inodeCosts), { images, repositories, tagsPerImage, newLayersPerImage })
    const { perTiB } = the(inodes)
    const there = ((capacityTB ?? 1) * perTiB * 1e12) / 2 ** 40
    const counted = `The images take about ${needed.toLocaleString('en')} inodes, and ext4 as it comes has about ${Math.round(there).toLocaleString('en')} ${capacityTB === undefined ? 'per TB' : 'at this size'}`
    if (capacityTB !== undefined && needed > there / 2)
      return condition(() => `Make the file system with more inodes. ${counted}.`, 'df -i')
    return capacityTB === undefined ? warns(() => `${counted}: check small or inode-limited volumes.`) : undefined
  },
})
