import type { Cell } from '../../catalog/cell.ts'
import { fromPlan } from '../../catalog/cell.ts'
import type { LimitRule, VolumeOption, VolumeWay } from '../../catalog/volume-shape.ts'
import { figuresOf } from '../../sizing/figures.ts'
import { limitAt } from '../../sizing/limit.ts'
import { sizeFor } from '../../sizing/size-for.ts'
import type { Accessor, Verdicts } from '../rule.ts'
import { blocks, condition, warns, weighs } from '../verdict.ts'
import { isOnNodes } from './data-path.ts'
import { figureFor } from './figures.ts'
import { mediumOf } from './media.ts'
import { volumeRule } from './volume-rule.ts'
import type { Known } from './volume-traits.ts'
import { counted } from './words.ts'

interface Need {
  readonly amount: number
  readonly unit: keyof typeof share
  readonly own: number | undefined
  readonly published: Cell<LimitRule> | undefined
  readonly most: number | undefined
  readonly capacityGiB: number | undefined
  readonly readPercent: number | undefined
}

/** Two thirds for a figure that meets the need, the rest for headroom, in full from twice the need on. */
const share = { IOPS: 1, 'MiB/s': 0.5 } as const
const part = (limit: number, need: number) => (2 + Math.min(1, Math.max(0, limit / Math.max(need, 1) - 1))) / 3

function enough(limit: number, { amount, unit }: Need): Verdicts {
  const points = share[unit] * part(limit, amount)
  return weighs(
    'performance',
    points,
    () => `It gives up to ${counted(limit)} ${unit}, and the workload needs ${counted(amount)}.`,
  )
}

function judged(need: Need, { name }: VolumeOption, the: Accessor): Verdicts {
  const { amount, unit, own, capacityGiB, readPercent } = need
  if (own !== undefined) {
    the(fromPlan)
    return own < amount
      ? blocks(
          () => `By your own figure ${name} gives ${counted(own)} ${unit}, and the workload needs ${counted(amount)}.`,
        )
      : enough(own, need)
  }
  const rule = the(need.published)
  if (!rule) return undefined
  const limit = limitAt(rule, capacityGiB, readPercent)
  if (limit >= amount) return enough(limit, need)
  const size = sizeFor(rule, amount, readPercent)
  if (size !== undefined && size <= (need.most ?? Infinity))
    return condition(
      () =>
        `Make the volume ${counted(size)} GiB large: at ${counted(capacityGiB ?? 0)} GiB it gives ${counted(limit)} ${unit}, and the workload needs ${counted(amount)}.`,
    )
  if (rule.kind === 'per-gib' && rule.isLeast && amount <= rule.max)
    return condition(
      () =>
        `Verify that ${name} gives ${counted(amount)} ${unit} at this size: ${counted(limit)} are published, and a further amount that no document read puts a figure on.`,
    )
  return blocks(() => `${name} gives ${counted(limit)} ${unit} at most, and the workload needs ${counted(amount)}.`)
}

function unknown(
  need: Need,
  { pools }: Known<'pools'>,
  option: VolumeOption,
  the: Accessor,
  hdd: Cell<{ iopsPerSpindle: readonly [number, number] }>,
) {
  if (need.amount === 0) return undefined
  if (isOnNodes(option) && mediumOf(pools) === 'hdd' && need.unit === 'IOPS') {
    const [from, to] = the(hdd).iopsPerSpindle
    return warns(
      () =>
        `Your nodes have spinning disks, each of which gives some ${from} to ${to} random IOPS: ${counted(need.amount)} take at least ${Math.ceil(need.amount / to)} of them.`,
    )
  }
  the(option.standsOn.says)
  return warns(() => `No published figure: enter yours for the ${need.unit} that ${option.name} gives.`)
}

const sizedBy = (option: VolumeOption, way: VolumeWay) => figuresOf(option, way).sizeGiB?.value.max

export const enoughIops = volumeRule({
  id: 'volume/iops',
  says: 'The IOPS needed are held against what a volume gives at its size; a figure of your own beats the published one.',
  reads: ['iops', 'onHand'],
  also: ['figures', 'pools', 'capacityGiB', 'readPercent'],
  weighs: { performance: 1 },
  judge: (traits, option, the, { way, catalog }) => {
    const { iops, capacityGiB, readPercent } = traits
    const own = figureFor(traits.figures, option, traits.onHand)?.maxIops
    const published = figuresOf(option, way).iops
    const need = {
      amount: iops,
      unit: 'IOPS' as const,
      own,
      published,
      most: sizedBy(option, way),
      capacityGiB,
      readPercent,
    }
    if (own === undefined && !published) return unknown(need, traits, option, the, catalog.facts.volume.media.hdd)
    return judged(need, option, the)
  },
})

/** The throughput asked for, or that the IOPS make at their size, whichever is more. */
function throughputOf({ throughputMiBps, iops, ioSizeKiB }: Known<'throughputMiBps' | 'iops' | 'ioSizeKiB'>) {
  const moved = iops === undefined || ioSizeKiB === undefined ? undefined : (iops * ioSizeKiB) / 1024
  if (throughputMiBps === undefined) return moved
  return Math.max(throughputMiBps, moved ?? 0)
}

export const enoughThroughput = volumeRule({
  id: 'volume/throughput',
  says: 'The throughput needed, or that the IOPS make at their size, is held against what a volume gives.',
  reads: ['onHand'],
  also: ['throughputMiBps', 'iops', 'ioSizeKiB', 'figures', 'pools', 'capacityGiB', 'readPercent'],
  weighs: { performance: 0.5 },
  judge: (traits, option, the, { way, catalog }) => {
    const { capacityGiB, readPercent } = traits
    const amount = throughputOf(traits)
    if (amount === undefined) return undefined
    const own = figureFor(traits.figures, option, traits.onHand)?.maxThroughputMiBps
    const published = figuresOf(option, way).throughputMiBps
    const most = sizedBy(option, way)
    const need = { amount, unit: 'MiB/s' as const, own, published, most, capacityGiB, readPercent }
    if (own === undefined && !published) return unknown(need, traits, option, the, catalog.facts.volume.media.hdd)
    return judged(need, option, the)
  },
})
