import type { VolumeOption, VolumeWay } from '../../catalog/volume-shape.ts'
import type { Catalog } from '../../catalog/catalog-shape.ts'
import type { Latency } from '../../plan/limits.ts'
import { fromPlan } from '../../catalog/cell.ts'
import type { Accessor } from '../rule.ts'
import { blocks, condition, warns, weighs } from '../verdict.ts'
import { dataPathOf, isOnNodes } from './data-path.ts'
import { figureFor } from './figures.ts'
import { mediumOf } from './media.ts'
import { volumeRule } from './volume-rule.ts'
import type { Known } from './volume-traits.ts'

const bands: readonly Latency[] = ['relaxed', 'normal', 'low']
const bandNames: Readonly<Record<Latency, string>> = {
  relaxed: 'tens of milliseconds',
  normal: 'less than 10 ms',
  low: 'less than 1 ms',
}

/** The band of a way: the person's figure, else the published one, else that of the nodes' disks. */
function bandOf(
  { figures, onHand, pools }: Known<'figures' | 'onHand' | 'pools'>,
  option: VolumeOption,
  way: VolumeWay,
  the: Accessor,
  { facts }: Catalog,
): Latency | undefined {
  const own = figureFor(figures, option, onHand)?.latency
  if (own !== undefined && the(fromPlan)) return own
  if (way.latency) return the(way.latency)
  if (!isOnNodes(option) || dataPathOf(way) === 'memory') return undefined
  const medium = mediumOf(pools)
  if (medium === 'hdd') return the(facts.volume.media.hdd).latency
  return medium !== undefined && dataPathOf(way) === 'local' ? the(facts.volume.media[medium]) : undefined
}

export const latencyBand = volumeRule({
  id: 'volume/latency',
  says: 'What answers more slowly than the workload bears is ruled out; without a published figure the person’s own is asked for.',
  reads: ['latency'],
  also: ['figures', 'onHand', 'pools'],
  weighs: { performance: 0.5 },
  judge: (traits, option, the, { way, catalog }) => {
    const need = traits.latency
    const band = bandOf(traits, option, way, the, catalog)
    if (band === undefined) return unknownBand(need, option, way, the)
    const spare = bands.indexOf(band) - bands.indexOf(need)
    if (spare >= 0)
      return weighs(
        'performance',
        0.25 + spare * 0.125,
        () => `It answers in ${bandNames[band]}, and ${bandNames[need]} will do.`,
      )
    const slow = `It answers in ${bandNames[band]}, and the workload needs ${bandNames[need]}`
    // Disks of the nodes are told by their kind alone, and caches or many spindles may help: only far off is too far.
    return spare === -1 && isOnNodes(option) ? warns(() => `${slow}: measure it.`) : blocks(() => `${slow}.`)
  },
})

function unknownBand(need: Latency, option: VolumeOption, way: VolumeWay, the: Accessor) {
  if (need !== 'low') return undefined
  the(option.standsOn.says)
  if (dataPathOf(way) === 'memory') return undefined
  if (dataPathOf(way) === 'local')
    return condition(
      () =>
        'Verify that the disks of the nodes are SSDs or NVMe drives: spinning disks do not answer in less than 1 ms.',
      'lsblk -d -o NAME,ROTA,TYPE',
    )
  return warns(
    () => `No published figure tells whether ${option.name} answers in less than 1 ms: measure it and enter yours.`,
  )
}
