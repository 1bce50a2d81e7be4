import type { LimitRule, SizeRange, TieredPrice, VolumePrice } from '../../advisor/catalog/volume-shape.ts'
import { figure } from './value-words.ts'

const grouped = (pairs: readonly (readonly [number, number])[], say: (gib: string, limit: string) => string) =>
  pairs.map(([gib, limit]) => say(figure(gib), figure(limit))).join('; ')

/** The most that one volume gives, as a phrase: "500 per GiB, at least 3,000, at most 80,000". */
export function limitInWords(rule: LimitRule): string {
  switch (rule.kind) {
    case 'flat':
      return `at most ${figure(rule.max)}`
    case 'per-gib':
      return [
        `${rule.base ? `${figure(rule.base)} and ` : ''}${figure(rule.perGiB)} per GiB`,
        `at least ${figure(rule.floor)}`,
        `at most ${figure(rule.max)}`,
        ...(rule.isLeast ? ['more may come on top, by an amount that no document gives'] : []),
      ].join(', ')
    case 'steps':
      return grouped(rule.steps, (gib, limit) => `from ${gib} GiB: ${limit}`)
    case 'classes':
      return `sold in sizes: ${grouped(rule.classes, (gib, limit) => `${gib} GiB: ${limit}`)}`
    case 'ceilings':
      return `${figure(rule.base)} and ${rule.perGiB.map((share) => `${figure(share)} per GiB`).join(', and ')}, each rounded up, at most ${figure(rule.max)}`
    case 'read-write':
      return `reads ${limitInWords(rule.read)}; writes ${limitInWords(rule.write)}`
  }
}

/** The sizes that a volume may have. */
export function sizesInWords({ min, max }: SizeRange): string {
  const from = min === undefined ? [] : [`at least ${figure(min)} GiB`]
  const to = max === undefined ? [] : [`at most ${figure(max)} GiB`]
  return [...from, ...to].join(', ')
}

function tiersInWords({ included, tiers }: TieredPrice, currency: string, unit: string): string {
  const steps = tiers.map(([upTo, price]) => `${figure(price)} ${currency} each up to ${figure(upTo)}`)
  return `${unit}: ${figure(included)} included, then ${steps.join(', then ')} a month`
}

/** What is paid, item by item, without where and when the list is of. */
function itemsOf(price: VolumePrice): string[] {
  const { currency, perGiBMonth, perIopsMonth, perMiBpsMonth, iopsPerMiBps, sizes, perGBMoved } = price
  return [
    ...(sizes
      ? [
          `disks by size: ${grouped(sizes, (gib, each) => `${gib} GiB ${each}`)} ${currency} a month`,
          ...(perGiBMonth > 0 ? [`${figure(perGiBMonth)} ${currency} per GiB and month`] : []),
        ]
      : [`${figure(perGiBMonth)} ${currency} per GiB and month`]),
    ...(perIopsMonth ? [tiersInWords(perIopsMonth, currency, 'IOPS')] : []),
    ...(perMiBpsMonth ? [tiersInWords(perMiBpsMonth, currency, 'MiB/s')] : []),
    ...(iopsPerMiBps === undefined ? [] : [`${figure(iopsPerMiBps)} IOPS must be provisioned for each MiB/s`]),
    ...(perGBMoved
      ? [`${figure(perGBMoved.read)} ${currency} per GB read, ${figure(perGBMoved.written)} per GB written`]
      : []),
    ...(price.hasUsageCharges ? ['every access is billed as well'] : []),
    ...(price.without === undefined ? [] : [`not counted: ${price.without}`]),
  ]
}

/** A list price of a volume, item by item, with the region and the age of the list. */
export function priceInWords(price: VolumePrice): string {
  return `${itemsOf(price).join('; ')}. List price of ${price.region}, ${price.dated}.`
}
