import { fromPlan } from '../../catalog/cell.ts'
import type { RegistryBackend } from '../../catalog/registry-shape.ts'
import type { Figure, Site } from '../../plan/platform.ts'
import type { StorageSystem } from '../../plan/storage-system.ts'
import { blocks, warns, weighs } from '../verdict.ts'
import { carrierOf } from './carrier-of.ts'
import { registryRule } from './registry-rule.ts'

interface Around {
  readonly site: Site
  readonly onHand: readonly StorageSystem[]
  readonly figures: readonly Figure[] | undefined
}

/** The person's own figure of a backend, or of what carries it here, as far as it states `field`. */
export function ownFigure(
  backend: RegistryBackend,
  { site, onHand, figures }: Around,
  field: 'costPerTBMonth' | 'maxIops',
): number | undefined {
  if (!figures) return undefined
  const names: readonly (string | undefined)[] = [backend.id, carrierOf(backend, site, onHand)?.on]
  return figures.find((figure) => names.includes(figure.of) && figure[field] !== undefined)?.[field]
}

export const peakIops = registryRule({
  id: 'registry-backend/peak-iops',
  says: 'A known figure that cannot meet the peak rules a backend out; headroom earns points.',
  reads: ['peakIops', 'site', 'onHand'],
  also: ['figures'],
  weighs: { performance: 1 },
  judge: ({ peakIops: needed, site, onHand, figures }, backend, the, { catalog }) => {
    if (needed === 0) return undefined
    const max = ownFigure(backend, { site, onHand, figures }, 'maxIops')
    if (max === undefined) {
      const none = the(catalog.facts.registry.noBenchmark)
      return warns(() => `${none}, so no published figure says whether this one meets your peak: enter yours.`)
    }
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
