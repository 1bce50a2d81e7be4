import type { LimitRule } from '../catalog/volume-shape.ts'
import { limitAt, wholeUp } from './limit.ts'

/**
 * The smallest size in whole GiB at which one volume is documented to give `need` IOPS, or MiB/s; 0 where every size
 * does, `undefined` where none does. The inverse of `limitAt`, with the same meaning of `readPercent`.
 */
export function sizeFor(rule: LimitRule, need: number, readPercent?: number): number | undefined {
  if (limitAt(rule, undefined, readPercent) < need) return undefined
  if (limitAt(rule, 0, readPercent) >= need) return 0
  switch (rule.kind) {
    case 'flat':
      return 0
    case 'per-gib':
      return wholeUp((need - (rule.base ?? 0)) / rule.perGiB)
    case 'steps':
      return rule.steps.find(([, limit]) => limit >= need)?.[0]
    case 'classes':
      return rule.classes.find(([, limit]) => limit >= need)?.[0]
    case 'ceilings':
      return sizeForCeilings(rule, need)
    case 'read-write':
      return sizeForMix(rule, need, readPercent)
  }
}

function sizeForCeilings(rule: Extract<LimitRule, { kind: 'ceilings' }>, need: number): number {
  const perGiB = rule.perGiB.reduce((sum, share) => sum + share, 0)
  // Rounding gives away at most one unit per share, so the size sought lies at or a little above this one.
  let gib = Math.max(0, Math.floor((need - rule.base - rule.perGiB.length) / perGiB))
  while (limitAt(rule, gib) < need) gib += 1
  return gib
}

function sizeForMix(
  { read, write }: Extract<LimitRule, { kind: 'read-write' }>,
  need: number,
  readPercent: number | undefined,
): number | undefined {
  const sizes = [sizeFor(read, need), sizeFor(write, need)] as const
  if (readPercent === undefined) return larger(...sizes)
  const shares = larger(sizeFor(read, (need * readPercent) / 100), sizeFor(write, (need * (100 - readPercent)) / 100))
  return larger(shares, smaller(...sizes))
}

function larger(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : Math.max(a, b)
}

function smaller(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return Math.min(a, b)
}
