import { expect, test } from 'vitest'
import type { LimitRule } from '../catalog/volume-shape.ts'
import { limitAt, mostAt } from './limit.ts'
import { sizeFor } from './size-for.ts'

const perGib: LimitRule = { kind: 'per-gib', perGiB: 3, floor: 100, max: 16_000 }
const withBase: LimitRule = { kind: 'per-gib', perGiB: 1, floor: 0, max: 100_000, base: 3000 }
const classes: LimitRule = {
  kind: 'classes',
  classes: [
    [4096, 7500],
    [8192, 16_000],
  ],
}
const steps: LimitRule = {
  kind: 'steps',
  steps: [
    [1, 128],
    [334, 250],
  ],
}
const ceilings: LimitRule = { kind: 'ceilings', base: 100, perGiB: [0.04, 0.06], max: 10_340 }
const readWrite: LimitRule = {
  kind: 'read-write',
  read: { kind: 'per-gib', perGiB: 0.75, floor: 0, max: 7500 },
  write: { kind: 'per-gib', perGiB: 1.5, floor: 0, max: 15_000 },
}

test.each<[LimitRule, number, number | undefined, number | undefined]>([
  [{ kind: 'flat', max: 500 }, 500, undefined, 0],
  [{ kind: 'flat', max: 500 }, 501, undefined, undefined],
  [perGib, 100, undefined, 0],
  [perGib, 101, undefined, 34],
  [perGib, 10_000, undefined, 3334],
  [perGib, 16_000, undefined, 5334],
  [perGib, 16_001, undefined, undefined],
  [withBase, 3000, undefined, 0],
  [withBase, 3001, undefined, 1],
  [steps, 128, undefined, 0],
  [steps, 129, undefined, 334],
  [classes, 7500, undefined, 0],
  [classes, 7501, undefined, 8192],
  [classes, 16_001, undefined, undefined],
  [ceilings, 100, undefined, 0],
  [ceilings, 203, undefined, 1017],
  [ceilings, 10_341, undefined, undefined],
  [readWrite, 3000, undefined, 4000],
  [readWrite, 8000, undefined, undefined],
  [readWrite, 3000, 100, 4000],
  [readWrite, 3000, 50, 2000],
  [readWrite, 3000, 0, 2000],
  [readWrite, 8000, 100, undefined],
])('%o gives %s with %s %% of reads from %s GiB', (rule, need, readPercent, size) => {
  expect(sizeFor(rule, need, readPercent)).toBe(size)
})

test('the size found is enough, and the next smaller one is not', () => {
  const found = [perGib, withBase, ceilings, readWrite].flatMap((rule) =>
    [1, 99, 104.5, 1234, 5000].map((need) => ({ rule, need, size: sizeFor(rule, need, 70) ?? 0 })),
  )
  const wrong = found.filter(
    ({ rule, need, size }) => limitAt(rule, size, 70) < need || (size > 0 && limitAt(rule, size - 1, 70) >= need),
  )
  expect(wrong).toEqual([])
})

test('where the documents leave an amount open, only the upper limit is certain', () => {
  const open: LimitRule = { kind: 'per-gib', perGiB: 6, floor: 0, max: 80_000, isLeast: true }
  expect(limitAt(open, 100)).toBe(600)
  expect(mostAt(open, 100)).toBe(80_000)
  expect(mostAt(perGib, 100)).toBe(limitAt(perGib, 100))
  expect(mostAt({ kind: 'read-write', read: open, write: perGib }, 100, 50)).toBe(600)
  expect(mostAt(readWrite, 100)).toBe(150)
  expect(limitAt(readWrite, 100)).toBe(75)
})
