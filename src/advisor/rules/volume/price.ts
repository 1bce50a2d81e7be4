import { fromPlan } from '../../catalog/cell.ts'
import type { VolumeOption, VolumePrice, VolumeWay } from '../../catalog/volume-shape.ts'
import { figuresOf } from '../../sizing/figures.ts'
import { monthlyCost, type MonthlyCost } from '../../sizing/monthly-cost.ts'
import { isSameRegion } from '../../sizing/same-region.ts'
import { blocks, warns, weighs, type Verdict } from '../verdict.ts'
import { figureFor } from './figures.ts'
import { volumeRule } from './volume-rule.ts'
import type { Known } from './volume-traits.ts'
import { counted } from './words.ts'

type Sized = Known<'capacityGiB' | 'iops' | 'throughputMiBps' | 'readPercent'>

function listCost(
  price: VolumePrice,
  { capacityGiB, iops, throughputMiBps, readPercent }: Sized,
  option: VolumeOption,
  way: VolumeWay,
): MonthlyCost {
  const { sizeGiB, iops: iopsRule, throughputMiBps: throughputRule } = figuresOf(option, way)
  return monthlyCost(
    price,
    { capacityGiB, iops, throughputMiBps, readPercent },
    { sizeGiB: sizeGiB?.value, iops: iopsRule?.value, throughputMiBps: throughputRule?.value },
  )
}

/** From here on a price earns nothing, and from here down it earns all that a price can. */
const dear = 2700
const cheap = 10
const mostPoints = 1.5

/**
 * Every factor between `dear` and `cheap`, in USD per TB and month, counts alike. Never negative: an option whose price
 * nobody published has no points, and must not win by being silent.
 */
function pricePoints(usdPerTBMonth: number): number {
  const share = Math.log(dear / Math.max(usdPerTBMonth, 0.01)) / Math.log(dear / cheap)
  return mostPoints * Math.min(1, Math.max(0, share))
}

export const ownPrice = volumeRule({
  id: 'volume/price-of-your-own',
  says: 'A price that you entered beats any list price, and one above your ceiling rules an option out.',
  reads: ['figures'],
  also: ['onHand', 'maxCostPerTBMonth', 'currency', 'usdPerUnit'],
  weighs: { cost: 1.5 },
  slot: 'volume/price',
  judge: ({ figures, onHand, maxCostPerTBMonth: ceiling, currency = 'USD', usdPerUnit }, option, the) => {
    const price = figureFor(figures, option, onHand)?.costPerTBMonth
    if (price === undefined) return undefined
    the(fromPlan)
    if (ceiling !== undefined && price > ceiling)
      return blocks(
        () =>
          `By your own figure it costs ${counted(price)} ${currency} per TB and month, above your ceiling of ${counted(ceiling)}.`,
      )
    const usd = currency === 'USD' ? price : usdPerUnit === undefined ? undefined : price * usdPerUnit
    if (usd === undefined) return undefined
    return weighs(
      'cost',
      pricePoints(usd),
      () => `By your own figure it costs ${counted(price)} ${currency} per TB and month.`,
    )
  },
})

export const listPrice = volumeRule({
  id: 'volume/list-price',
  says: 'Published list prices weigh; one of your region and currency above your ceiling rules an option out.',
  reads: ['region', 'currency'],
  also: [
    'figures',
    'onHand',
    'maxCostPerTBMonth',
    'usdPerUnit',
    'capacityGiB',
    'iops',
    'throughputMiBps',
    'readPercent',
  ],
  weighs: { cost: 1.5 },
  slot: 'volume/price',
  judge: (traits, option, the, { way }) => {
    if (figureFor(traits.figures, option, traits.onHand)?.costPerTBMonth !== undefined) return undefined
    const price = the(figuresOf(option, way).price)
    if (!price) return undefined
    const cost = listCost(price, traits, option, way)
    const rate = price.currency === traits.currency ? 1 : traits.currency === 'USD' ? undefined : traits.usdPerUnit
    const isHere = isSameRegion(price.region, traits.region)
    const said = `By the list of ${price.region} (${price.dated}) it costs ${cost.isLeast ? 'at least ' : ''}${counted(cost.perTBMonth)} ${price.currency} per TB and month${busy(cost, price)}`
    // A lower bound leaves open how much it is: it earns nothing, and may still be above a ceiling.
    const weighed = weighs('cost', cost.isLeast ? 0 : pricePoints(cost.perTBMonth), () => `${said}.`)
    return [weighed, ...againstCeiling(cost, rate, isHere, said, traits)]
  },
})

const busy = ({ mostPerMonth, boughtGiB = 0 }: MonthlyCost, { currency }: VolumePrice) =>
  mostPerMonth === undefined
    ? ''
    : ` (a disk of ${counted(boughtGiB)} GiB whose accesses never rest costs up to ${counted(mostPerMonth)} ${currency})`

interface Ceiling {
  readonly maxCostPerTBMonth: number | undefined
  readonly currency: string
  readonly region: string
}

function againstCeiling(
  cost: MonthlyCost,
  rate: number | undefined,
  isHere: boolean,
  said: string,
  { maxCostPerTBMonth: ceiling, currency, region }: Ceiling,
): Verdict[] {
  if (ceiling === undefined) return []
  if (rate === undefined)
    return [
      warns(
        () => `${said}. It is not held against your ceiling in ${currency}: enter how many USD one ${currency} is.`,
      ),
    ]
  if (cost.perTBMonth <= ceiling * rate)
    return isHere ? [] : [warns(() => `${said}; your region is ${region}, where the price may differ.`)]
  const above = `above your ceiling of ${counted(ceiling)} ${currency}`
  return [
    isHere
      ? blocks(() => `${said}, ${above}.`)
      : warns(() => `${said}, ${above}; your region is ${region}, where the price may differ.`),
  ]
}

export const noPrice = volumeRule({
  id: 'volume/no-price-published',
  says: 'Where no list price exists, a ceiling can be held against your own figure only.',
  reads: ['maxCostPerTBMonth'],
  also: ['figures', 'onHand'],
  judge: ({ figures, onHand }, option, the, { way }) => {
    if (figuresOf(option, way).price || figureFor(figures, option, onHand)?.costPerTBMonth !== undefined)
      return undefined
    the(option.standsOn.says)
    return warns(
      () =>
        `No published figure: enter what a TB costs you per month on ${option.name}, and it is held against your ceiling.`,
    )
  },
})
