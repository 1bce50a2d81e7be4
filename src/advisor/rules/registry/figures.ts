import { fromPlan } from '../../catalog/cell.ts'
import type { Figure } from '../../plan/platform.ts'
import type { Accessor } from '../rule.ts'
import { blocks, warns, weighs } from '../verdict.ts'
import { carrierOf } from './carrier-of.ts'
import { registryRule } from './registry-rule.ts'

/** The person's own figure of a backend or of what carries it, as far as it states `field`. */
function ownFigure<F extends 'costPerTBMonth' | 'maxIops'>(
  figures: readonly Figure[] | undefined,
  names: readonly (string | undefined)[],
  field: F,
): number | undefined {
  return figures?.find((figure) => names.includes(figure.of) && figure[field] !== undefined)?.[field]
}

export const peakIops = registryRule({
  id: 'registry-backend/peak-iops',
  says: 'A known figure that cannot meet the peak rules a backend out; headroom earns points.',
  reads: ['peakIops', 'site', 'onHand'],
  also: ['figures'],
  weighs: { performance: 1 },
  judge: ({ peakIops: needed, site, onHand, figures }, backend, the) => {
    if (needed === 0) return undefined
    const max = ownFigure(figures, [backend.id, carrierOf(backend, site, onHand)?.on], 'maxIops')
    if (max === undefined) return unknownIops(backend.acquire, the)
    the(fromPlan)
    const gives = `${max.toLocaleString('en')} IOPS by your own figure`
    if (max < needed) return blocks(() => `${gives}, less than the peak of ${needed.toLocaleString('en')}.`)
    return weighs(
      'performance',
      Math.min(1, max / needed / 4),
      () => `${gives}, for a peak of ${needed.toLocaleString('en')}.`,
    )
  },
})

function unknownIops(cell: Parameters<Accessor>[0], the: Accessor) {
  the(cell)
  return warns(() => 'No published figure says how many operations a second this backend gives: enter yours.')
}

export const priceCeiling = registryRule({
  id: 'registry-backend/price-ceiling',
  says: "A price of the person's own above the ceiling rules a backend out; a list price of the region is named.",
  reads: ['maxCostPerTBMonth', 'site', 'onHand'],
  also: ['figures'],
  weighs: { cost: 1 },
  judge: ({ maxCostPerTBMonth: ceiling, site, onHand, figures }, backend, the) => {
    const own = ownFigure(figures, [backend.id, carrierOf(backend, site, onHand)?.on], 'costPerTBMonth')
    if (own === undefined) return undefined
    the(fromPlan)
    if (own > ceiling)
      return blocks(() => `${own} per TB and month by your own figure, over your ceiling of ${ceiling}.`)
    return weighs(
      'cost',
      ceiling === 0 ? 0 : 1 - own / ceiling,
      () => `${own} per TB and month by your own figure, under your ceiling of ${ceiling}.`,
    )
  },
})
