import { fromPlan } from '../../catalog/cell.ts'
import type { RegistryPrice } from '../../catalog/registry-shape.ts'
import { isSameRegion } from '../../sizing/same-region.ts'
import { blocks, warns, weighs } from '../verdict.ts'
import { ownFigure } from './figures.ts'
import { registryRule } from './registry-rule.ts'

/** The nearer a price comes to the ceiling, the fewer points it leaves. */
const headroom = (price: number, ceiling: number) => (ceiling === 0 ? 0 : 1 - price / ceiling)

export const ownPrice = registryRule({
  id: 'registry-backend/price-of-your-own',
  says: 'A price that you entered beats any list price, and one above your ceiling rules a backend out.',
  reads: ['maxCostPerTBMonth', 'site', 'onHand', 'figures', 'currency'],
  weighs: { cost: 1 },
  slot: 'price',
  judge: ({ maxCostPerTBMonth: ceiling, currency, site, onHand, figures }, backend, the) => {
    const price = ownFigure(backend, { site, onHand, figures }, 'costPerTBMonth')
    if (price === undefined) return undefined
    the(fromPlan)
    const said = `By your own figure it costs ${price} ${currency} per TB and month`
    if (price > ceiling) return blocks(() => `${said}, above your ceiling of ${ceiling}.`)
    return weighs('cost', headroom(price, ceiling), () => `${said}, under your ceiling of ${ceiling}.`)
  },
})

/** What one unit of the plan's currency is in the list's; not a number where nobody said. */
const rateOf = (currency: string, listed: string, usdPerUnit = Number.NaN) => (currency === listed ? 1 : usdPerUnit)

export const listPrice = registryRule({
  id: 'registry-backend/list-price',
  says: 'A list price of your region and currency above your ceiling rules a backend out; one from elsewhere is named.',
  reads: ['maxCostPerTBMonth', 'site', 'onHand', 'region', 'currency'],
  also: ['figures', 'usdPerUnit'],
  weighs: { cost: 1 },
  slot: 'price',
  judge: ({ maxCostPerTBMonth, site, onHand, figures, region, currency, usdPerUnit }, backend, the) => {
    if (!backend.price || ownFigure(backend, { site, onHand, figures }, 'costPerTBMonth') !== undefined)
      return undefined
    const price = the(backend.price)
    const rate = rateOf(currency, price.currency, usdPerUnit)
    if (Number.isNaN(rate))
      return warns(() => `${listed(price)}; enter how many USD one ${currency} is to hold it against your ceiling.`)
    const ceiling = maxCostPerTBMonth * rate
    const elsewhere = warns(() => `${listed(price)}; your region is ${region}, where the price may differ.`)
    const isHere = isSameRegion(price.region, region)
    const yours = `your ceiling of ${maxCostPerTBMonth} ${currency}`
    if (price.perTBMonth > ceiling) return isHere ? blocks(() => `${listed(price)}, above ${yours}.`) : elsewhere
    const under = weighs('cost', headroom(price.perTBMonth, ceiling), () => `${listed(price)}, under ${yours}.`)
    return isHere ? under : [under, elsewhere]
  },
})

const listed = ({ region, dated, perTBMonth, currency }: RegistryPrice) =>
  `The list of ${region} (${dated}) has ${perTBMonth} ${currency} per TB and month for storage alone`

export const noPrice = registryRule({
  id: 'registry-backend/no-price-published',
  says: 'Where no list price exists, a ceiling can be held against your own figure only.',
  reads: ['maxCostPerTBMonth', 'site', 'onHand'],
  also: ['figures'],
  judge: ({ site, onHand, figures }, backend, the) => {
    if (backend.price || ownFigure(backend, { site, onHand, figures }, 'costPerTBMonth') !== undefined) return undefined
    the(backend.acquire)
    return warns(
      () =>
        `No published figure: enter what a TB on ${backend.name} costs you per month, and it is held against your ceiling.`,
    )
  },
})
