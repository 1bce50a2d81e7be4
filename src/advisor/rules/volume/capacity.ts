import { figuresOf } from '../../sizing/figures.ts'
import { blocks, warns, weighs } from '../verdict.ts'
import { figureFor } from './figures.ts'
import { volumeRule } from './volume-rule.ts'
import { counted } from './words.ts'

export const fitsVolume = volumeRule({
  id: 'volume/fits-into-one-volume',
  says: 'A volume has a largest size, which growing data reaches.',
  reads: ['capacityGiB'],
  also: ['growthPercentPerYear'],
  judge: ({ capacityGiB, growthPercentPerYear: growth = 0 }, option, the, { way }) => {
    const max = the(figuresOf(option, way).sizeGiB)?.max
    if (max === undefined) return undefined
    const most = `A volume of ${option.name} holds ${counted(max)} GiB at most`
    if (capacityGiB > max) return blocks(() => `${most}, and the workload needs ${counted(capacityGiB)}.`)
    if (capacityGiB * (1 + growth / 100) <= max) return undefined
    return warns(() => `${most}: at ${growth} % a year the data outgrows it within a year.`)
  },
})

export const smallestVolume = volumeRule({
  id: 'volume/smallest-volume-is-larger',
  says: 'Of less than the smallest volume, the smallest is paid for.',
  reads: ['capacityGiB'],
  also: ['figures', 'onHand'],
  weighs: { cost: 1 },
  slot: 'volume/price',
  judge: ({ capacityGiB, figures, onHand }, option, the, { way }) => {
    const min = the(figuresOf(option, way).sizeGiB)?.min ?? 0
    if (capacityGiB >= min) return undefined
    const says = () => `The smallest volume holds ${counted(min)} GiB: you pay for that much.`
    // Where a price is known, the price of the smallest volume has been counted.
    const isPriced = figuresOf(option, way).price ?? figureFor(figures, option, onHand)?.costPerTBMonth
    if (isPriced !== undefined) return warns(says)
    return [warns(says), weighs('cost', -Math.min(1, Math.log2(min / Math.max(capacityGiB, 1)) / 4), says)]
  },
})
