import type { LimitRule } from '../catalog/volume-shape.ts'

/**
 * The most IOPS, or MiB/s, that one volume gives at `capacityGiB`; without a capacity, the most it ever gives.
 *
 * `readPercent` matters only where reads and writes have limits of their own: then neither share of the mix may pass
 * its limit, and the whole never passes the larger of the two. An unknown mix is taken as the one that suits best.
 */
export function limitAt(rule: LimitRule, capacityGiB: number | undefined, readPercent?: number): number {
  const gib = capacityGiB ?? Infinity
  switch (rule.kind) {
    case 'flat':
      return rule.max
    case 'per-gib':
      return Math.min(rule.max, Math.max(rule.floor, (rule.base ?? 0) + rule.perGiB * gib))
    case 'steps':
      return (rule.steps.findLast(([from]) => from <= gib) ?? rule.steps[0])?.[1] ?? 0
    case 'classes':
      return (rule.classes.find(([upTo]) => upTo >= gib) ?? rule.classes.at(-1))?.[1] ?? 0
    case 'ceilings':
      return Math.min(
        rule.max,
        rule.perGiB.reduce((sum, share) => sum + ceiling(share * gib), rule.base),
      )
    case 'read-write':
      return mixed(limitAt(rule.read, capacityGiB), limitAt(rule.write, capacityGiB), readPercent)
  }
}

/** 0.06 x 50 is 3, not the 3.0000000000000004 that would round up to 4. */
const ceiling = (value: number) => Math.ceil(Number(value.toPrecision(12)))

function mixed(read: number, write: number, readPercent: number | undefined): number {
  const larger = Math.max(read, write)
  if (readPercent === undefined) return larger
  const share = readPercent / 100
  return Math.min(larger, share > 0 ? read / share : larger, share < 1 ? write / (1 - share) : larger)
}
