import type { Cell } from '../catalog/cell.ts'
import { isMany } from './asking.ts'
import type { Page } from './memory.ts'
import type { Accessor, Around } from './rule.ts'
import type { Verdict } from './verdict.ts'

function valueOf<C>(cell: Cell<C> | undefined): C | undefined {
  return cell?.value
}

/** Hands out facts without noting which. */
export const plainly = valueOf as Accessor

/** A rule is asked only where what it cannot do without is answered. */
export const asAnswered = <T>(values: Partial<T>) => values as T

const silence: readonly Verdict[] = []

/** What a rule says of one way of one option, without what it read: for judging many rows, when nobody asks why. */
export function hear<T extends object, O, W>(
  { rule, isVerifying, said }: Page<T, O, W, Verdict>,
  at: number,
  values: Partial<T>,
  option: O,
  around: Around<W>,
): readonly Verdict[] {
  const before = said[at]
  if (before) return before
  const verdicts = isVerifying
    ? rule.unverified?.(values, option, plainly, around)
    : rule.judge(asAnswered(values), option, plainly, around)
  const now = !verdicts ? silence : isMany(verdicts) ? verdicts : [verdicts]
  said[at] = now
  return now
}
