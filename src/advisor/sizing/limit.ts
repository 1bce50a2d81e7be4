import type { LimitRule } from '../catalog/volume-shape.ts'

/**
 * The IOPS, or MiB/s, that one volume is documented to give at `capacityGiB`; without a capacity, the most it ever gives.
 *
 * `readPercent` matters only where reads and writes have limits of their own: then neither share of the mix may pass
 * its limit, and the whole never passes the larger of the two. An unknown mix gets what every mix gets: the smaller.
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
        rule.perGiB.reduce((sum, share) => sum + wholeUp(share * gib), rule.base),
      )
    case 'read-write':
      return readPercent === undefined
        ? Math.min(limitAt(rule.read, capacityGiB), limitAt(rule.write, capacityGiB))
        : mixed(limitAt(rule.read, capacityGiB), limitAt(rule.write, capacityGiB), readPercent)
  }
}

/**
 * What one volume certainly cannot exceed at `capacityGiB`. It lies above `limitAt` where the documents leave open how
 * much comes on top, or the plan how much is read: a need between the two is neither met nor refused.
 */
export function mostAt(rule: LimitRule, capacityGiB: number | undefined, readPercent?: number): number {
  if (rule.kind === 'per-gib' && rule.isLeast) return rule.max
  if (rule.kind !== 'read-write') return limitAt(rule, capacityGiB)
  const [read, write] = [mostAt(rule.read, capacityGiB), mostAt(rule.write, capacityGiB)]
  return readPercent === undefined ? Math.max(read, write) : mixed(read, write, readPercent)
}

/** Rounds up, but 0.06 x 50 is 3 and not the 3.0000000000000004 that would become 4. */
export const wholeUp = (value: number) => Math.ceil(Number(value.toPrecision(12)))

function mixed(read: number, write: number, readPercent: number): number {
  const larger = Math.max(read, write)
  const share = readPercent / 100
  return Math.min(larger, share > 0 ? read / share : larger, share < 1 ? write / (1 - share) : larger)
}
