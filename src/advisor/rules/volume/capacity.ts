import { figuresOf } from '../../sizing/figures.ts'
import { blocks, warns, weighs } from '../verdict.ts'
import { volumeRule } from './volume-rule.ts'
import { counted } from './words.ts'

export const fitsVolume = volumeRule({
  id: 'volume/fits-into-one-volume',
  says: 'A volume has a smallest and a largest size.',
  reads: ['capacityGiB'],
  also: ['growthPercentPerYear', 'figures'],
  weighs: { cost: 1 },
  slot: 'volume/price',
  judge: ({ capacityGiB, growthPercentPerYear = 0, figures }, option, the, { way }) => {
    const size = the(figuresOf(option, way).sizeGiB)
    if (!size) return undefined
    const { min = 0, max = Infinity } = size
    if (capacityGiB > max)
      return blocks(
        () =>
          `A volume of ${option.name} holds ${counted(max)} GiB at most, and the workload needs ${counted(capacityGiB)}.`,
      )
    const nextYear = capacityGiB * (1 + growthPercentPerYear / 100)
    if (nextYear > max)
      return warns(
        () =>
          `At ${growthPercentPerYear} % a year the data outgrows the largest volume (${counted(max)} GiB) within a year.`,
      )
    if (capacityGiB >= min) return undefined
    const says = () => `The smallest volume holds ${counted(min)} GiB: you pay for that much.`
    // Where a price is known, the price of the smallest volume has been counted.
    if (figures || figuresOf(option, way).price) return warns(says)
    return [warns(says), weighs('cost', -Math.min(1, Math.log2(min / Math.max(capacityGiB, 1)) / 4), says)]
  },
})
