import type { LimitRule, SizeRange, TieredPrice, VolumePrice } from '../catalog/volume-shape.ts'
import { limitAt } from './limit.ts'
import { sizeFor } from './size-for.ts'

/** 10^12 bytes, the TB of price lists and of buyers, in GiB. */
export const gibPerTB = 1e12 / 2 ** 30

/** What a volume must hold and do; absent: no requirement, or not known. */
export interface VolumeLoad {
  readonly capacityGiB?: number | undefined
  readonly iops?: number | undefined
  readonly throughputMiBps?: number | undefined
  readonly readPercent?: number | undefined
  /** GB that are read and written in a month. */
  readonly readGB?: number | undefined
  readonly writtenGB?: number | undefined
  /** Requests that read, and that write or list, in a month. */
  readonly readRequests?: number | undefined
  readonly writeRequests?: number | undefined
}

/** What decides how large a volume must be bought. */
export interface BuyingRules {
  readonly sizeGiB?: SizeRange | undefined
  readonly iops?: LimitRule | undefined
  readonly throughputMiBps?: LimitRule | undefined
}

export interface MonthlyCost {
  /** Per TB (1000 GB) of the capacity that is needed, in the price's currency. */
  readonly perTBMonth: number
  /** For the whole volume; absent where the capacity is not known. */
  readonly perMonth?: number
  /** The size that has to be bought: a minimum, a size class, or performance may ask for more than the data. */
  readonly boughtGiB?: number
  /** For the whole volume where its accesses are billed up to a cap that is known. */
  readonly mostPerMonth?: number
  /** A price that no document read gives is left out, so it costs at least this. */
  readonly isLeast: boolean
}

/**
 * What one volume costs a month at the size, the IOPS and the throughput needed, by list price without discounts.
 *
 * Never falls when a need grows. Where the capacity is not known, the price of capacity alone per TB.
 */
export function monthlyCost(price: VolumePrice, load: VolumeLoad, rules: BuyingRules = {}): MonthlyCost {
  const { capacityGiB, throughputMiBps } = load
  const iops = Math.max(load.iops ?? 0, (price.iopsPerMiBps ?? 0) * (throughputMiBps ?? 0))
  if (capacityGiB === undefined || capacityGiB <= 0) return costOfCapacity(price, load, iops)
  const wanted = wantedGiB(capacityGiB, { ...load, iops }, rules)
  const { boughtGiB, cost, isLeast } = costOfSize(price, wanted.gib)
  const extras = [charge(price.perIopsMonth, iops), charge(price.perMiBpsMonth, throughputMiBps)]
  const perMonth = extras.reduce((sum, extra) => sum + extra.cost, cost + costOfUse(price, load))
  const cap = price.usageCaps?.find(([gib]) => gib === boughtGiB)?.[1]
  return {
    perMonth,
    perTBMonth: (perMonth / capacityGiB) * gibPerTB,
    boughtGiB,
    ...(cap !== undefined && { mostPerMonth: perMonth + cap }),
    isLeast: isLeast || wanted.isLeast || isOpen(price, load) || extras.some((extra) => extra.isLeast),
  }
}

/** What is moved, and asked for, in a month. */
function costOfUse(
  { perGBMoved, perThousandRequests }: VolumePrice,
  { readGB = 0, writtenGB = 0, readRequests = 0, writeRequests = 0 }: VolumeLoad,
): number {
  const moved = perGBMoved ? perGBMoved.read * readGB + perGBMoved.written * writtenGB : 0
  if (!perThousandRequests) return moved
  return moved + (perThousandRequests.read * readRequests + perThousandRequests.written * writeRequests) / 1000
}

function costOfCapacity(price: VolumePrice, load: VolumeLoad, iops: number): MonthlyCost {
  const perGiB = price.sizes ? Math.min(...price.sizes.map(([gib, perMonth]) => perMonth / gib)) : price.perGiBMonth
  const isExceeded = (tiered: TieredPrice | undefined, need = 0) => tiered !== undefined && need > tiered.included
  return {
    perTBMonth: perGiB * gibPerTB,
    isLeast:
      price.sizes !== undefined ||
      isOpen(price, load) ||
      isExceeded(price.perIopsMonth, iops) ||
      isExceeded(price.perMiBpsMonth, load.throughputMiBps),
  }
}

/** Something is billed, from the first unit on, that the load says nothing about. */
function isOpen(price: VolumePrice, load: VolumeLoad): boolean {
  const { iops, throughputMiBps, readGB, writtenGB, readRequests, writeRequests } = load
  return (
    price.hasUsageCharges === true ||
    (price.perIopsMonth?.included === 0 && iops === undefined) ||
    (price.perMiBpsMonth?.included === 0 && throughputMiBps === undefined) ||
    (price.perGBMoved !== undefined && (readGB === undefined || writtenGB === undefined)) ||
    (price.perThousandRequests !== undefined && (readRequests === undefined || writeRequests === undefined))
  )
}

/** The size that holds the data and gives the performance; of a need that no size meets, as much as there is. */
function wantedGiB(
  capacityGiB: number,
  { iops = 0, throughputMiBps = 0, readPercent }: VolumeLoad,
  rules: BuyingRules,
): { gib: number; isLeast: boolean } {
  const most = (rule: LimitRule | undefined, need: number) => {
    const limit = rule ? limitAt(rule, undefined, readPercent) : need
    const size = rule ? sizeFor(rule, Math.min(need, limit), readPercent) : undefined
    return { size: size ?? 0, isMissed: need > limit }
  }
  const performance = [most(rules.iops, iops), most(rules.throughputMiBps, throughputMiBps)]
  return {
    gib: Math.max(capacityGiB, rules.sizeGiB?.min ?? 0, ...performance.map(({ size }) => size)),
    isLeast: performance.some(({ isMissed }) => isMissed),
  }
}

function costOfSize(price: VolumePrice, gib: number): { boughtGiB: number; cost: number; isLeast: boolean } {
  if (!price.sizes) return { boughtGiB: gib, cost: gib * price.perGiBMonth, isLeast: false }
  const fitting = price.sizes.find(([size]) => size >= gib)
  const [boughtGiB, cost] = fitting ?? price.sizes.at(-1) ?? [gib, 0]
  return { boughtGiB, cost, isLeast: fitting === undefined }
}

/** What the units beyond those included cost; beyond the last tier nothing is known. */
function charge(tiered: TieredPrice | undefined, need = 0): { cost: number; isLeast: boolean } {
  if (!tiered) return { cost: 0, isLeast: false }
  let from = tiered.included
  let cost = 0
  for (const [upTo, price] of tiered.tiers) {
    cost += Math.max(0, Math.min(need, upTo) - from) * price
    from = upTo
  }
  return { cost, isLeast: need > from }
}
